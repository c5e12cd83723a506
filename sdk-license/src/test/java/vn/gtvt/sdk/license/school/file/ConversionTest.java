package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

class ConversionTest {
  @Test
  void bc1BecomesDkkhAndLosesOnlyWhatTheTableDropsAndSaysSo() throws Exception {
    CourseFile old = CourseFile.read(MadeUpFile.bc1().bytes()).orThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<SchoolFinding> lost = old.convert(CourseDialect.DKKH, out);
    assertThat(lost)
        .extracting(each -> each.code() + " " + each.where().learner() + " " + key(each))
        .containsExactlyInAnyOrder(
            "convert.changed 0 registrationCode",
            "convert.wanted 0 trainingMode",
            "convert.lost 1 oldIdentityNumber",
            "convert.lost 1 printCard");
    CourseFile now = CourseFile.read(out.toByteArray()).orThrow();
    assertThat(now.findings()).isEmpty();
    assertThat(now.filing().header()).isEqualTo(old.filing().header());
    assertThat(now.filing().course())
        .isEqualTo(
            old.filing().course().toBuilder()
                .put(CourseField.REGISTRATION_CODE, "DKKH_99001K260001")
                .done());
    for (int i = 0; i < 3; i++) {
      Learner before = old.filing().learners().get(i);
      Learner after = now.filing().learners().get(i);
      assertThat(after.values())
          .isEqualTo(
              before.values().toBuilder()
                  .put(LearnerField.OLD_IDENTITY_NUMBER, "")
                  .put(LearnerField.PRINT_CARD, "")
                  .done());
      assertThat(after.documents()).isEqualTo(before.documents());
      assertThat(Objects.requireNonNull(after.picture()).bytes())
          .isEqualTo(Objects.requireNonNull(before.picture()).bytes());
    }
  }

  @Test
  void aConversionNamesElementsThatNoTableKnows() throws Exception {
    CourseFile old = CourseFile.read(MadeUpFile.bc1().extra("<LA>1</LA>").bytes()).orThrow();
    List<SchoolFinding> lost = old.convert(CourseDialect.DKKH, new ByteArrayOutputStream());
    assertThat(lost).extracting(SchoolFinding::code).contains("convert.unknown");
  }

  @Test
  void whatMeansSomethingElseInTheNewFileIsMadeSoOrSaid() throws Exception {
    String text =
        MadeUpFile.bc1()
            .text()
            .replace("<MA_SO_GTVT>24<", "<MA_SO_GTVT>27<")
            .replace("<NOI_TT_MA_DVQL>24<", "<NOI_TT_MA_DVQL>45<")
            .replace("<SO_BCI>99001_260803080501<", "<SO_BCI>17/BC-DT<")
            .replace("<NGAY_SAT_HACH />", "<NGAY_SAT_HACH>2026-10-20</NGAY_SAT_HACH>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<SchoolFinding> said = read(text).convert(CourseDialect.DKKH, out);
    assertThat(said)
        .filteredOn(each -> each.code().matches("convert.(changed|meaning)"))
        .extracting(each -> each.code() + " " + each.where().learner() + " " + key(each))
        .containsExactly(
            "convert.changed 0 registrationCode",
            "convert.changed 0 provinceCode",
            "convert.meaning 0 registrationNumber",
            "convert.meaning 0 plannedTestDate",
            "convert.changed 1 residenceProvince",
            "convert.changed 2 residenceProvince",
            "convert.changed 3 residenceProvince");
    assertThat(said.get(1).message().vi()).contains("«27»", "«24»");
    CourseFiling now = CourseFile.read(out.toByteArray()).orThrow().filing();
    assertThat(now.course().text(CourseField.REGISTRATION_CODE)).isEqualTo("DKKH_99001K260001");
    assertThat(now.course().text(CourseField.PROVINCE_CODE)).isEqualTo("24");
    assertThat(now.course().text(CourseField.REGISTRATION_NUMBER)).isEqualTo("17/BC-DT");
    assertThat(now.learners().get(1).text(LearnerField.RESIDENCE_PROVINCE)).isEqualTo("44");
  }

  @Test
  void theWayBackMakesNoCodesUp() throws Exception {
    CourseFile now = CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(now.convert(CourseDialect.BC1, out))
        .extracting(each -> each.code() + " " + key(each))
        .containsExactly("convert.meaning registrationCode", "convert.lost trainingMode");
  }

  @Test
  void everythingUnknownIsNamedAndMoreThanAnybodyReadsIsSaid() throws Exception {
    assertThat(unknown(40)).filteredOn(each -> each.equals("convert.unknown")).hasSize(40);
    assertThat(unknown(600)).contains("convert.unknown-more");
  }

  private static List<String> unknown(int count) throws IOException {
    StringBuilder extra = new StringBuilder();
    for (int i = 0; i < count; i++) {
      extra.append("<LA").append(i).append(">1</LA").append(i).append('>');
    }
    byte[] file = MadeUpFile.bc1().learners(1).extra(extra.toString()).bytes();
    return CourseFile.read(file)
        .orThrow()
        .convert(CourseDialect.DKKH, new ByteArrayOutputStream())
        .stream()
        .map(SchoolFinding::code)
        .toList();
  }

  @Test
  void whatIsNoElementAtAllIsCounted() throws Exception {
    String text =
        MadeUpFile.bc1()
            .text()
            .replace("<NGUOI_LX>", "<NGUOI_LX a=\"1\" b=\"2\">")
            .replace("<HO_SO>", "<!-- x --><HO_SO>thừa")
            .replace("</DATA>", "<?pi x?>thừa</DATA>");
    List<SchoolFinding> said = read(text).convert(CourseDialect.DKKH, new ByteArrayOutputStream());
    assertThat(said)
        .filteredOn(each -> each.code().startsWith("convert.aside."))
        .extracting(each -> each.message().vi().replaceAll(" (của|không).*", ""))
        .containsExactly(
            "6 thuộc tính",
            "3 chú thích",
            "1 chỉ thị xử lý",
            "4 đoạn chữ nằm ngoài phần tử giá trị");
  }

  private static CourseFile read(String text) {
    return CourseFile.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();
  }

  private static String key(SchoolFinding finding) {
    return finding.where().field() == null ? "" : finding.where().field().key();
  }
}
