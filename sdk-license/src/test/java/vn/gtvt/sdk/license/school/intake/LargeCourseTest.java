package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.portrait.ChildJvm;
import vn.gtvt.sdk.license.school.file.MadeUpFile;

/**
 * Memory does not grow with the pictures of a course. Ten thousand learners pass with {@code
 * -Dlearners=10000 -Dmegabytes=96} in about a minute.
 */
class LargeCourseTest {
  private static final int LEARNERS = Integer.getInteger("learners", 1_500);
  // All of their pictures would be 80 MB.
  private static final int MEGABYTES = Integer.getInteger("megabytes", 56);

  @TempDir Path folder = Path.of("");

  @Test
  void aLargeCourseIsCheckedShownWrittenAndSignedInASmallHeap() throws Exception {
    MadeUpSheet.of(LEARNERS).write(folder.resolve("course.xlsx"));
    Files.write(folder.resolve("face.jp2"), MadeUpFile.portrait(472, 354, 50_000));
    Files.write(folder.resolve("small.jpg"), new byte[4_000]);
    MadeUpKey.open(folder);
    List<String> said =
        ChildJvm.run(MEGABYTES, LargeCourseMain.class, jar -> true, folder.toString());
    assertThat(said).contains("learners " + LEARNERS, "WHOLE_SIGNER_UNKNOWN", "exit 0");
    assertThat(Files.size(folder.resolve("page.html"))).isGreaterThan(LEARNERS * 5_000L);
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(each -> each.toString().endsWith(".sealed"));
    }
    try (var written = Files.list(folder.resolve("out"))) {
      assertThat(written).singleElement().asString().contains("DKKH_", ".xml");
    }
  }
}
