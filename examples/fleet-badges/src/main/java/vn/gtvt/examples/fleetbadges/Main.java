package vn.gtvt.examples.fleetbadges;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the example: {@code --fleet SHEET --licence SHEET --route SHEET --out FOLDER --today
 * yyyy-MM-dd}, or the same as {@code -Dfleet=SHEET} and so on; all of them optional.
 *
 * <p>Ends with 0 when the run came to its end, 2 when its input or folder cannot be used, 1 when
 * something unforeseen happened.
 */
public final class Main {
  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Main() {}

  /** Runs the example. */
  public static void main(String[] args) throws IOException {
    VALIDATOR.setLevel(Level.WARNING);
    int code;
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      code = run(args, System::getProperty, out, Terminal.isThere(), Clock.systemUTC());
    }
    tellTheBuild(code);
    System.exit(code);
  }

  /**
   * Leaves a file where the build looks for one, since its plugin has no plain words for a code.
   */
  private static void tellTheBuild(int code) throws IOException {
    String file = System.getProperty("stopped", "");
    if (code == 0 && !file.isEmpty()) {
      Files.deleteIfExists(Path.of(file));
    } else if (!file.isEmpty()) {
      Files.writeString(Path.of(file), Integer.toString(code));
    }
  }

  /** Runs the example and returns the code to end with. */
  static int run(
      String[] args,
      Function<String, @Nullable String> properties,
      OutputStream out,
      boolean terminal,
      Clock clock) {
    Console console = new Console(out, terminal);
    try {
      new DemoRun(Settings.from(Arguments.of(args, properties)), console, clock).run();
      return 0;
    } catch (Problem e) {
      console.stop(e.words());
      return 2;
    } catch (RuntimeException | LinkageError e) {
      console.stop(Words.unforeseen(e));
      return 1;
    }
  }
}
