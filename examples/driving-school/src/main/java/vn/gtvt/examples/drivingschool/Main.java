package vn.gtvt.examples.drivingschool;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the example: {@code -Dsheet=SHEET -Dphotos=FOLDER -Dout=FOLDER -Dtoday=yyyy-MM-dd}, all of
 * them optional.
 *
 * <p>Ends with 0 when the run came to its end, 2 when its input or folder cannot be used, 1 when
 * something unforeseen happened.
 */
public final class Main {
  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Main() {}

  /** Runs the example; the arguments are not looked at. */
  public static void main(String[] args) throws IOException {
    VALIDATOR.setLevel(Level.WARNING);
    int code;
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      code = run(System::getProperty, out);
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
  static int run(Function<String, @Nullable String> property, OutputStream out) {
    Console console = new Console(out);
    try {
      new SchoolRun(Settings.from(property), new Teller(console)).run();
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
