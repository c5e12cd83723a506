package vn.gtvt.sdk.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of somebody else that judges our files. */
public final class Judge {
  private Judge() {}

  /** What a program said. */
  public record Verdict(int exit, String text) {}

  /**
   * Runs a program; without it the test is skipped with a message, and fails where {@code CI_RUN}
   * is set.
   */
  public static Verdict ask(Path folder, String... command) {
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      process = builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      absent(command[0]);
      throw new UncheckedIOException(e);
    }
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new Verdict(process.exitValue(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Skips the test for want of something, or fails it where everything must be there. */
  public static void absent(String what) {
    assertThat(System.getenv("CI_RUN")).as("%s must be there in CI", what).isNull();
    abort("skipped: " + List.of(what) + " is not installed; .ci/run installs it on Debian");
  }
}
