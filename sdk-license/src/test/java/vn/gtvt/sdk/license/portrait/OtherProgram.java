package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Other people's programs that judge what we wrote, for tests of other rooms too; they come from
 * Debian, see .ci/run.
 */
public final class OtherProgram {
  private OtherProgram() {}

  /** Skips the test where a program is missing, or fails it where {@code CI_RUN} is set. */
  public static void mustBeThere(String program, String debianPackage) {
    String path = System.getenv("PATH");
    boolean isThere =
        path != null
            && Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    if (System.getenv("CI_RUN") != null) {
      assertThat(isThere).as("%s must be there in CI", program).isTrue();
    }
    assumeTrue(isThere, "no " + program + ": apt-get install " + debianPackage);
  }

  /** Returns what a program said; it must have ended well. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command.get(0)).isTrue();
    assertThat(process.exitValue()).as("%s said: %s", command.get(0), said).isZero();
    return said;
  }

  static String run(String... command) throws IOException, InterruptedException {
    return run(List.of(command));
  }
}
