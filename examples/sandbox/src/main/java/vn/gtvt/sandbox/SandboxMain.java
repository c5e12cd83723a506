package vn.gtvt.sandbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.FaultProfile;

/**
 * Starts a sandbox from the command line: {@code [--port N] [--manual-clock] [--folder PATH]
 * [--quiet]}. It fails as {@link FaultProfile#REALISTIC} does, unless it is told to be quiet.
 */
public final class SandboxMain {
  private static final String USAGE =
      """
      Cách dùng: java -jar sandbox-all.jar [--port N] [--manual-clock] [--folder THƯ-MỤC] [--quiet]
      Usage: the same; --manual-clock stands still until it is moved,
             --folder keeps everything there for the next start,
             --quiet lets nothing fail that is not told to\
      """;

  private SandboxMain() {}

  /** Starts the sandbox, says where it listens and serves until the process ends. */
  public static void main(String[] args) throws InterruptedException {
    // System.out follows the platform's charset; what a person reads here is UTF-8.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Sandbox.Builder builder = read(args);
    if (builder == null) {
      out.println(USAGE);
      System.exit(2);
      return;
    }
    try (Sandbox sandbox = builder.start()) {
      out.println(welcome(sandbox.url()));
      new CountDownLatch(1).await();
    } catch (UncheckedIOException e) {
      out.println("Không mở được cổng. " + e.getMessage());
      System.exit(1);
    }
  }

  private static Sandbox.@Nullable Builder read(String[] args) {
    Sandbox.Builder builder = Sandbox.builder().profile(FaultProfile.REALISTIC);
    for (Iterator<String> words = List.of(args).iterator(); words.hasNext(); ) {
      switch (words.next()) {
        case "--manual-clock" -> builder.clock(ManualClock.at(Instant.now()));
        case "--quiet" -> builder.profile(FaultProfile.QUIET);
        case "--folder" -> {
          if (!words.hasNext()) {
            return null;
          }
          builder.folder(Path.of(words.next()));
        }
        case "--port" -> {
          String port = words.hasNext() ? words.next() : "";
          if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            return null;
          }
          builder.port(Integer.parseInt(port));
        }
        default -> {
          return null;
        }
      }
    }
    return builder;
  }

  private static String welcome(URI url) {
    return """
    GIẢ LẬP: đây không phải QLVT. Không hồ sơ nào được nộp tới cơ quan nào.
      Địa chỉ:   %1$s   (mở bằng trình duyệt để xem sổ)
      Tài khoản: cong-ty / sandbox
      Các cổng:  %1$s/opencps, /dvcsync, /igate, /td, /national
      Tra cứu:   %1$s/registry (khóa registry), trường lái: %1$s/school (khóa school)
      Tra cứu vi phạm hay lỗi, chậm và tự mâu thuẫn như ngoài đời (--quiet: không tự lỗi)
      Bật lỗi:   curl -d '{"operation":"userCreate","kind":"CUT_AFTER_WRITE","times":1}' %1$s/_sandbox/faults
      Tắt lỗi:   curl -X DELETE %1$s/_sandbox/faults
      Dừng:      Ctrl+C

    FAKE: this is not QLVT. Nothing is filed anywhere.
      Address:   %1$s   (open it in a browser to see the ledger)
      Account:   cong-ty / sandbox
      Portals:   /opencps, /dvcsync, /igate, /td, /national (docs/wire)
      Registries: /registry (key registry), driving schools: /school (key school)
      The registry of violations fails often, is slow and contradicts itself, as real ones do (--quiet: not by itself)
      Faults:    as above; the ledger is at %1$s/_sandbox/ledger
    """
        .formatted(url);
  }
}
