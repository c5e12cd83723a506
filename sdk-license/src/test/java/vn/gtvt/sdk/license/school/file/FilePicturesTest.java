package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.school.file.Readings.before;
import static vn.gtvt.sdk.license.school.file.Readings.bytes;
import static vn.gtvt.sdk.license.school.file.Readings.codes;
import static vn.gtvt.sdk.license.school.file.Readings.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.school.Learner;

/** Pictures inside of a file. */
class FilePicturesTest {
  @Test
  void aPictureOfAnyLengthCostsNoMemoryUntilItIsAskedFor() {
    byte[] start = before("<GIOI_TINH>M</GIOI_TINH>");
    InputStream base64 =
        new Readings.Repeated("QUJD".getBytes(StandardCharsets.US_ASCII), 400L << 20);
    InputStream stream =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes(start, "<HO_SO><ANH_CHAN_DUNG>")),
            new SequenceInputStream(
                base64, new ByteArrayInputStream(bytes(new byte[0], "</ANH_CHAN_DUNG></HO_SO>"))));
    CourseReading reading = CourseFile.read(stream);
    assertThat(codes(reading)).contains("file.truncated");
  }

  @Test
  void aPictureThatIsNoBase64IsSaidByItsLearner() {
    String text = MadeUpFile.dkkh().text();
    int second = text.indexOf("<ANH_CHAN_DUNG>", text.indexOf("<SO_TT>2<")) + 20;
    String broken = text.substring(0, second) + "***" + text.substring(second + 3);
    CourseReading reading = CourseFile.read(broken.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(reading)).containsExactly("file.picture-text");
    assertThat(reading.findings().get(0).where().learner()).isEqualTo(2);
    assertThat(reading.orThrow().filing().learners().get(1).picture()).isNull();
    assertThat(reading.orThrow().filing().learners().get(0).picture()).isNotNull();
  }

  @Test
  void lineBreaksInAPictureDoNotMatterHoweverTheyAreWritten() throws IOException {
    String text = MadeUpFile.dkkh().base64Lines(76).crlf().text();
    int start = text.indexOf("<ANH_CHAN_DUNG>");
    int end = text.indexOf("</ANH_CHAN_DUNG>");
    String entities = text.substring(start, end).replace("\r", "&#xD;");
    String all = text.substring(0, start) + entities + text.substring(end);
    CourseReading reading = CourseFile.read(all.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.findings()).isEmpty();
    for (Learner each : reading.orThrow().filing().learners()) {
      assertThat(Objects.requireNonNull(each.picture()).bytes())
          .isEqualTo(MadeUpFile.portrait(472, 354, 300));
    }
  }

  @Test
  void linesKeepTheirNumbersBehindPicturesOfManyLines() {
    String text =
        MadeUpFile.dkkh()
            .base64Lines(20)
            .text()
            .replace("<NGAY_SINH>19900415", "<NGAY_SINH>15/04/1990");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    int line = text.substring(0, text.indexOf("15/04/1990")).split("\n", -1).length;
    assertThat(line(reading, "file.day-format")).isEqualTo(line);
  }

  @Test
  void aFileThatWasExchangedGivesNobodyAnothersPicture(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.xml"), MadeUpFile.dkkh().bytes());
    Learner first = CourseFile.read(file).orThrow().filing().learners().get(0);
    Files.write(file, MadeUpFile.dkkh().learners(9).bytes());
    assertThatThrownBy(() -> Objects.requireNonNull(first.picture()).bytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void aCommentThatLooksLikeAPictureMovesNobodysPicture() throws IOException {
    String text =
        MadeUpFile.dkkh()
            .text()
            .replace(
                "      <NGUOI_LX>\n",
                "      <!-- <ANH_CHAN_DUNG>QUJD</ANH_CHAN_DUNG> -->\n      <NGUOI_LX>\n");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    for (Learner each : reading.orThrow().filing().learners()) {
      assertThat(Objects.requireNonNull(each.picture()).bytes())
          .isEqualTo(MadeUpFile.portrait(472, 354, 300));
    }
  }
}
