package vn.gtvt.sdk.license.portrait;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.portrait.profile.Codec;

/** The same as {@link OtherProgramsTest} over a folder of sample portraits. */
class OtherProgramsSamplesTest {
  private static final System.Logger LOG =
      System.getLogger(OtherProgramsSamplesTest.class.getName());

  @TempDir Path folder = Path.of("");

  @Test
  void everyOutputOfASampleOpensElsewhere() throws IOException, InterruptedException {
    Outputs outputs = new Outputs();
    SampleFiles.pictures().entrySet().parallelStream()
        .forEach(each -> outputs.add(each.getKey(), each.getValue()));
    OutputJudges judges = new OutputJudges(outputs, folder);
    judges.jdk();
    judges.djpeg();
    judges.imageMagick();
    judges.openJpeg();
    LOG.log(
        INFO,
        "{0} JPEG and {1} JP2 outputs opened elsewhere",
        outputs.count(Codec.JPEG),
        outputs.count(Codec.JP2));
    assertThat(outputs.count(Codec.JP2)).isGreaterThan(20);
  }
}
