package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In 256 MB, without an exception, each in a second of the processors: a hostile file. */
class HostileTest {
  private static final long DEAREST_MILLIS = 1000;

  /** A busy build server's clock runs on while it does other work. */
  private static final long SLOWEST_MILLIS = 4500;

  @Test
  void filesCutAtEvery64thByte() throws IOException, InterruptedException {
    judge(ChildJvm.run(HostileMain.class, jar -> true, "cuts"), 300);
  }

  @Test
  void tenThousandSeededMutantsOfEightKinds() throws IOException, InterruptedException {
    judge(ChildJvm.run(HostileMain.class, jar -> true, "mutants", "1250"), 10_000);
  }

  @Test
  void everyOddKindAndBombsOf200Megabytes() throws IOException, InterruptedException {
    judge(ChildJvm.run(HostileMain.class, jar -> true, "odd"), BuiltPictures.names().size());
  }

  private static void judge(List<String> printed, int atLeast) {
    assertThat(printed).last().isEqualTo("exit 0");
    assertThat(number(printed, "files ")).isGreaterThanOrEqualTo(atLeast);
    assertThat(number(printed, "slowest ")).as(printed.toString()).isLessThan(SLOWEST_MILLIS);
    assertThat(number(printed, "dearest ")).as(printed.toString()).isLessThan(DEAREST_MILLIS);
  }

  private static long number(List<String> printed, String name) {
    String line = printed.stream().filter(each -> each.startsWith(name)).findFirst().orElseThrow();
    return Long.parseLong(line.substring(name.length()).split(" ", -1)[0]);
  }
}
