package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In 256 MB, without an exception, each in time: a file that was cut or changed. */
class HostileTest {
  /** One second is the goal on a free machine; a busy build server gets more. */
  private static final long MOST_MILLIS = 4500;

  @Test
  void filesCutAtEvery64thByte() throws IOException, InterruptedException {
    judge(ChildJvm.run(HostileMain.class, jar -> true, "cuts"), 300);
  }

  @Test
  void tenThousandSeededMutantsOfEightKinds() throws IOException, InterruptedException {
    judge(ChildJvm.run(HostileMain.class, jar -> true, "mutants", "1250"), 10_000);
  }

  private static void judge(List<String> printed, int atLeast) {
    assertThat(printed).last().isEqualTo("exit 0");
    assertThat(number(printed, "files ")).isGreaterThanOrEqualTo(atLeast);
    assertThat(number(printed, "slowest ")).as(printed.toString()).isLessThan(MOST_MILLIS);
  }

  private static long number(List<String> printed, String name) {
    String line = printed.stream().filter(each -> each.startsWith(name)).findFirst().orElseThrow();
    return Long.parseLong(line.substring(name.length()).split(" ", -1)[0]);
  }
}
