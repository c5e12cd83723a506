package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.file.Readings.bytes;
import static vn.gtvt.sdk.license.school.file.Readings.codes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** Texts of a file: encodings, other dialects, days, other files. */
class FileTextTest {
  @Test
  void aWrongDeclarationIsSaidAndTheTextReadForWhatItIs() {
    for (String wrong : List.of("utf-16", "windows-1252", "x-nonsense")) {
      MadeUpFile made = MadeUpFile.dkkh().declared(wrong, StandardCharsets.UTF_8);
      CourseReading reading = CourseFile.read(made.bytes());
      assertThat(codes(reading)).containsExactly("file.encoding-declared");
      assertThat(codes(CourseFile.read(made.noMark().bytes())))
          .containsExactly("file.encoding-declared");
      assertThat(name(reading)).isEqualTo("Trung tâm Đào tạo lái xe Mẫu");
    }
  }

  @Test
  void otherEncodingsAreReadWithTheirPictures() throws IOException {
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      CourseReading reading = CourseFile.read(MadeUpFile.dkkh().declared("utf-16", wide).bytes());
      assertThat(codes(reading)).containsExactly("file.encoding-wide");
      assertThat(name(reading)).isEqualTo("Trung tâm Đào tạo lái xe Mẫu");
      Learner second = reading.orThrow().filing().learners().get(1);
      assertThat(Objects.requireNonNull(second.picture()).bytes())
          .isEqualTo(MadeUpFile.portrait(472, 354, 300));
    }
    Charset narrow = Charset.forName("windows-1258");
    String text = MadeUpFile.dkkh().noMark().text().replace("utf-8", "windows-1258");
    CourseReading reading = CourseFile.read(text.getBytes(narrow));
    assertThat(codes(reading)).contains("file.encoding-other");
  }

  @Test
  void aSecondCodeOrNameOfAPaperIsSaidAndTheFirstKept() {
    String text =
        MadeUpFile.dkkh()
            .text()
            .replaceFirst("(<MA_GIAY_TO>)1<", "$11</MA_GIAY_TO><MA_GIAY_TO>9<")
            .replaceFirst("(<TEN_GIAY_TO>)[^<]*<", "$1\uFFFDn</TEN_GIAY_TO><TEN_GIAY_TO>b<");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(reading)).containsExactly("file.twice", "file.not-utf8", "file.twice");
    assertThat(reading.findings()).allMatch(each -> each.where().learner() == 1);
    assertThat(reading.orThrow().filing().learners().get(0).documents().get(0))
        .isEqualTo(new LearnerDocument("1", "\uFFFDn"));
  }

  @Test
  void bytesThatAreNoUtf8AreNamedByLineAndTheRestIsRead() {
    byte[] bytes = MadeUpFile.dkkh().bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("<TEN>", text.indexOf("<SO_TT>2<")) + 6;
    bytes[at] = (byte) 0xC3;
    bytes[at + 1] = (byte) 0x28;
    CourseReading reading = CourseFile.read(bytes);
    assertThat(codes(reading)).containsExactly("file.not-utf8");
    SchoolFinding finding = reading.findings().get(0);
    assertThat(finding.where().learner()).isEqualTo(2);
    assertThat(finding.where().field()).isEqualTo(LearnerField.GIVEN_NAME);
    assertThat(finding.where().line()).isEqualTo(text.substring(0, at).split("\n", -1).length);
    assertThat(reading.orThrow().filing().learners()).hasSize(3);
  }

  @Test
  void mixedDialectsAreReadAndSaid() {
    String text = MadeUpFile.dkkh().text();
    String mixed = text.replace("MA_DANG_KY>", "MA_DK>").replace("MA_SO_XAY_DUNG", "MA_SO_GTVT");
    CourseReading reading = CourseFile.read(mixed.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(reading)).containsExactly("file.mixed", "file.mixed");
    assertThat(reading.findings()).allMatch(each -> each.where().line() > 1);
    assertThat(reading.orThrow().filing().learners().get(2).text(LearnerField.LEARNER_CODE))
        .isEqualTo("99001-20260803-000003");
    assertThat(reading.orThrow().filing().course().text(CourseField.PROVINCE_CODE)).isEqualTo("24");
  }

  @Test
  void aDayInAnotherFormatIsKeptAndSaidWithItsLine() {
    String text = MadeUpFile.dkkh().text().replace("<NGAY_SINH>19900315", "<NGAY_SINH>15/03/1990");
    CourseReading reading = CourseFile.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(codes(reading)).containsExactly("file.day-format");
    assertThat(reading.findings().get(0).where().learner()).isEqualTo(2);
    assertThat(reading.orThrow().filing().learners().get(1).text(LearnerField.BIRTH_DATE))
        .isEqualTo("15/03/1990");
  }

  @Test
  void moreFaultsThanAnybodyReadsAreCounted() {
    String text = MadeUpFile.dkkh().learners(3000).picture(MadeUpFile.noise(3)).text();
    String broken = text.replace("2021-05-20", "20.5.2021").replace(">19900", ">1990/0");
    CourseReading reading = CourseFile.read(broken.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.findings()).hasSize(5001);
    assertThat(reading.findings().get(5000).code()).isEqualTo("file.more-faults");
    assertThat(reading.orThrow().filing().learners()).hasSize(3000);
  }

  @Test
  void anotherFileIsSaidToBeOne() {
    for (String other :
        List.of("<SAT_HACH/>", "<html><body/></html>", "", "PK\u0003\u0004", "{}")) {
      CourseReading reading = CourseFile.read(other.getBytes(StandardCharsets.UTF_8));
      assertThat(reading).isInstanceOf(CourseReading.Unreadable.class);
      assertThat(reading.findings()).hasSize(1);
    }
  }

  private static String name(CourseReading reading) {
    return reading.orThrow().filing().header().text(HeaderField.SENDER_NAME);
  }
}
