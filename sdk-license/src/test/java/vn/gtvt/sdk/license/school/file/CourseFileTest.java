package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

class CourseFileTest {
  static List<MadeUpFile> spellings() {
    return List.of(
        MadeUpFile.dkkh(),
        MadeUpFile.dkkh().emptyPairs(),
        MadeUpFile.dkkh().crlf(),
        MadeUpFile.dkkh().noMark(),
        MadeUpFile.dkkh().base64Lines(76).crlf().emptyPairs().noMark(),
        MadeUpFile.dkkh().extra("<KHAC a=\"1\"><!-- c --><![CDATA[x < y]]></KHAC>"),
        MadeUpFile.bc1(),
        MadeUpFile.bc1().emptyPairs().crlf().noMark());
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void aFileThatNobodyEditedIsWrittenBackByteForByte(MadeUpFile made) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CourseFile.read(made.bytes()).orThrow().writeTo(out);
    assertThat(out.toByteArray()).isEqualTo(made.bytes());
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void everySpellingSaysTheSame(MadeUpFile made) throws Exception {
    CourseFile file = CourseFile.read(made.bytes()).orThrow();
    assertThat(file.findings()).allMatch(each -> each.code().equals("file.unknown"));
    CourseFiling filing = file.filing();
    assertThat(filing.header().text(HeaderField.SENDER_NAME))
        .isEqualTo("Trung tâm Đào tạo lái xe Mẫu");
    assertThat(filing.course().date(CourseField.CLOSING_DATE)).contains(day("2026-10-08"));
    assertThat(filing.learners()).hasSize(3);
    Learner first = filing.learners().get(0);
    assertThat(first.date(LearnerField.BIRTH_DATE)).contains(day("1990-02-15"));
    assertThat(first.date(LearnerField.LICENCE_ISSUED)).contains(day("2015-06-10"));
    assertThat(first.documents()).hasSize(3);
    for (Learner each : filing.learners()) {
      assertThat(each.picture()).isNotNull();
      assertThat(Objects.requireNonNull(each.picture()).bytes())
          .isEqualTo(MadeUpFile.portrait(472, 354, 300));
    }
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void anEditChangesWhatItNamesAndNothingElse(MadeUpFile made) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditResult result =
        CourseFile.read(made.bytes())
            .orThrow()
            .edit()
            .set(HeaderField.SENT_BY, "a & b")
            .set(CourseField.CLOSING_DATE, "2026-10-09")
            .set(2, LearnerField.BIRTH_DATE, "1990-03-16")
            .set(3, LearnerField.RECEIVER_NAME, "Phòng <1>")
            .writeTo(out);
    assertThat(result.changed()).isEqualTo(4);
    assertThat(result.missing()).isEmpty();
    UnaryOperator<String> edit =
        text ->
            text.replace(">ADMIN<", ">a &amp; b<")
                .replace(">2026-10-08<", ">2026-10-09<")
                .replace(">19900315<", ">19900316<");
    String before = edit.apply(Canonical.of(made.bytes()));
    int third = before.indexOf("<SO_TT>3<");
    String empty = "<TEN_DV_NHAN_HOSO></TEN_DV_NHAN_HOSO>";
    int at = before.indexOf(empty, third);
    String wanted =
        before.substring(0, at)
            + "<TEN_DV_NHAN_HOSO>Phòng &lt;1&gt;</TEN_DV_NHAN_HOSO>"
            + before.substring(at + empty.length());
    assertThat(Canonical.of(out.toByteArray())).isEqualTo(wanted);
    assertThat(CourseFile.read(out.toByteArray()).orThrow().filing().learners()).hasSize(3);
  }

  @Test
  void anElementThatIsNotThereIsNamedAndNotMade() throws Exception {
    byte[] without =
        MadeUpFile.dkkh()
            .text()
            .replace("        <NOI_CT />\n", "")
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditResult result =
        CourseFile.read(without)
            .orThrow()
            .edit()
            .set(2, LearnerField.CONTACT, "Phường Mẫu")
            .writeTo(out);
    assertThat(result.missing()).containsExactly("2:NGUOI_LX/NOI_CT");
    assertThat(Canonical.of(out.toByteArray())).isEqualTo(Canonical.of(without));
    assertThatThrownBy(
            () ->
                CourseFile.read(without)
                    .orThrow()
                    .edit()
                    .set(1, LearnerField.OLD_IDENTITY_NUMBER, "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEditDoesNotWriteWhatTheReaderCallsAFault() {
    CourseFileEdit edit = CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow().edit();
    assertThatThrownBy(() -> edit.set(1, LearnerField.BIRTH_DATE, "15/01/1990"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("birthDate")
        .hasMessageNotContaining("1990");
    assertThatThrownBy(() -> edit.set(CourseField.COURSE_NAME, "a\u0001"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("courseName");
    assertThatThrownBy(() -> edit.set(HeaderField.SENT_BY, nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("sentBy");
    assertThat(edit.set(1, LearnerField.LICENCE_ISSUED, "")).isSameAs(edit);
  }

  @SuppressWarnings("NullAway")
  private static String nothing() {
    return null;
  }

  @Test
  void anEditLeavesASignatureOutAndSaysSo() throws Exception {
    MadeUpFile signed =
        MadeUpFile.dkkh()
            .beforeRootEnds(
                "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><SignatureValue>AAAA"
                    + "</SignatureValue></Signature>");
    CourseFile file = CourseFile.read(signed.bytes()).orThrow();
    assertThat(file.isSigned()).isTrue();
    assertThat(file.findings()).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(file.edit().set(1, LearnerField.SAFE_KM, "1").writeTo(out).signatureDropped())
        .isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Signature");
    assertThat(file.convert(CourseDialect.DKKH, new ByteArrayOutputStream()))
        .extracting(SchoolFinding::code)
        .containsExactly("convert.signature");
  }

  @Test
  void ourDkkhIsByteForByteWhatTheTablesSay() throws Exception {
    CourseFile read = CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(CourseFileWriter.write(read.filing(), CourseDialect.DKKH, out)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(new String(MadeUpFile.dkkh().bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void ourBc1IsByteForByteWhatTheTablesSay() throws Exception {
    CourseFile read = CourseFile.read(MadeUpFile.bc1().bytes()).orThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(CourseFileWriter.write(read.filing(), CourseDialect.BC1, out)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(new String(MadeUpFile.bc1().bytes(), StandardCharsets.UTF_8));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
