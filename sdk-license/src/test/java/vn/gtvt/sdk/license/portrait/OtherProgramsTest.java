package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.portrait.profile.Codec;

/**
 * Other people's programs open everything that may be filed of the pictures that the build draws,
 * under every profile, and see what we see.
 */
class OtherProgramsTest {
  private static final Outputs OUTPUTS = new Outputs();

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void checkAndRepairEveryBuiltPicture() {
    Set<String> names = new LinkedHashSet<>(BuiltPictures.names());
    // None of them may be filed: BombsTest says so.
    names.removeAll(Bombs.files().keySet());
    names.parallelStream().forEach(name -> OUTPUTS.add(name, BuiltPictures.get(name)));
    for (SameVerdictFacesTest.Face face : SameVerdictFacesTest.Face.values()) {
      OUTPUTS.add(face + ".jpg", face.file());
    }
    assertThat(OUTPUTS.count(Codec.JPEG)).isGreaterThan(30);
    assertThat(OUTPUTS.count(Codec.JP2)).isGreaterThan(10);
  }

  @Test
  void theJdkSeesWhatWeSee() throws IOException {
    new OutputJudges(OUTPUTS, folder).jdk();
  }

  @Test
  void djpegSeesWhatWeSee() throws IOException, InterruptedException {
    new OutputJudges(OUTPUTS, folder).djpeg();
  }

  @Test
  void imageMagickSeesWhatWeSeeAt300PixelsPerInch() throws IOException, InterruptedException {
    new OutputJudges(OUTPUTS, folder).imageMagick();
  }

  @Test
  void openJpegSeesWhatWeSeeInTheSchoolsFile() throws IOException, InterruptedException {
    new OutputJudges(OUTPUTS, folder).openJpeg();
  }
}
