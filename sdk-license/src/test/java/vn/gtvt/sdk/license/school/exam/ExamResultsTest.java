package vn.gtvt.sdk.license.school.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.exam.DeviceFileTest.points;
import static vn.gtvt.sdk.license.school.exam.DeviceFileTest.read;
import static vn.gtvt.sdk.license.school.exam.DeviceFileTest.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.exam.CandidateResult.State;

class ExamResultsTest {
  private static final String CODE = "99001-20260103-00000";

  @Test
  void whoPassedWhichPartWhoIsBelowAndWhoIsMissingIsTold() {
    String theory =
        sat(1, points("L", "28", "26"))
            + sat(2, points("L", "26", "26"))
            + sat(3, points("L", "20", "26"));
    String practice =
        sat(1, points("H", "90", "80") + points("D", "85", "80")) + sat(2, points("H", "79", "80"));
    ExamResults results = ExamResults.of(day(4, "4"), List.of(read(theory), read(practice)));
    assertThat(results.passed()).extracting(ExamResultsTest::number).containsExactly("001");
    assertThat(results.below()).extracting(ExamResultsTest::number).containsExactly("002", "003");
    assertThat(results.open()).extracting(ExamResultsTest::number).containsExactly("004");
    assertThat(results.strangers()).isEmpty();
    CandidateResult second = results.candidates().get(1);
    assertThat(second.in(State.PASSED)).containsExactly(ExamPart.THEORY);
    assertThat(second.in(State.BELOW)).containsExactly(ExamPart.YARD);
    assertThat(second.in(State.MISSING)).containsExactly(ExamPart.ROAD);
    assertThat(second.parts().get(ExamPart.YARD))
        .isEqualTo(new CandidateResult.Part(State.BELOW, new DevicePoints(79, 80)));
    assertThat(second.line().vi())
        .isEqualTo(
            "Thí sinh 002 (N. V. M.): lý thuyết 26/26 đạt; trong hình 79/80 chưa đạt;"
                + " trên đường chưa có kết quả.");
    // Who failed is not waited for; who has nothing at all is.
    assertThat(results.findings())
        .extracting(SchoolFinding::code)
        .containsExactly("result.missing");
    assertThat(results.findings().get(0).where().learner()).isEqualTo(4);
    assertThat(results.findings().get(0).line().vi())
        .contains("lý thuyết, trong hình, trên đường")
        .doesNotContain("NGUYỄN");
  }

  @Test
  void aResultWithoutALearnerCodeIsFoundByItsNumberWithOrWithoutZeros() {
    String rows = row("<SO_BAO_DANH>2</SO_BAO_DANH>" + points("L", "30", "26"));
    ExamResults results = ExamResults.of(day(2, "2"), List.of(read(rows)));
    assertThat(results.passed()).extracting(ExamResultsTest::number).containsExactly("002");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<MA_DANG_KY>99001-20260103-000001</MA_DANG_KY><SO_BAO_DANH>002</SO_BAO_DANH>",
        "<MA_DANG_KY>99001-20260103-000001</MA_DANG_KY><SO_BAO_DANH>077</SO_BAO_DANH>",
        "<SO_BAO_DANH>001</SO_BAO_DANH><SO_CMT>024090999992</SO_CMT>",
        "<SO_BAO_DANH>001</SO_BAO_DANH><NGAY_SINH>19910115</NGAY_SINH>",
        "<SO_BAO_DANH>001</SO_BAO_DANH><KY_SAT_HACH>K2</KY_SAT_HACH>"
      })
  void aResultThatContradictsItselfCountsForNobody(String who) {
    ExamResults results =
        ExamResults.of(day(2, "2"), List.of(read("\n" + row(who + points("L", "30", "26")))));
    assertThat(results.passed()).isEmpty();
    assertThat(results.strangers()).hasSize(1);
    SchoolFinding first = results.findings().get(0);
    assertThat(first.code()).isEqualTo("result.contradiction");
    assertThat(first.where().line()).isEqualTo(2);
    assertThat(first.message().vi()).contains("thí sinh số 1");
  }

  @Test
  void aResultOfTheSameSessionAndPersonCounts() {
    String who =
        "<SO_BAO_DANH>001</SO_BAO_DANH><SO_CMT>024090999991</SO_CMT>"
            + "<NGAY_SINH>15/01/1990</NGAY_SINH><KY_SAT_HACH>k1</KY_SAT_HACH>";
    ExamResults results =
        ExamResults.of(day(2, "2"), List.of(read(row(who + points("L", "30", "26")))));
    assertThat(results.passed()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<SO_CMT>120999999</SO_CMT>", "<NGAY_SINH>1990</NGAY_SINH>"})
  void anOlderNumberAndAYearAloneContradictNobody(String said) {
    String who = "<SO_BAO_DANH>001</SO_BAO_DANH>" + said;
    ExamResults results =
        ExamResults.of(day(2, "2"), List.of(read(row(who + points("L", "30", "26")))));
    assertThat(results.passed()).hasSize(1);
  }

  @Test
  void nobodyPassesAnExamOfNothing() {
    String only = list(1, "16", "").replace("2026-06-30", "2026-07-01");
    ExamFile late = ExamFile.read(only.getBytes(StandardCharsets.UTF_8)).orThrow();
    assertThat(ExamResults.of(late, List.of()).open()).hasSize(1);
  }

  @Test
  void aResultOfNobodyOrOfSeveralIsSaid() {
    ExamFile twice = day(2, "2", "<SO_BAO_DANH>009</SO_BAO_DANH>");
    DeviceFile results =
        read(row("<SO_BAO_DANH>077</SO_BAO_DANH>") + row("<SO_BAO_DANH>009</SO_BAO_DANH>"));
    assertThat(ExamResults.of(twice, List.of(read(row("")), results)).findings())
        .extracting(SchoolFinding::code)
        .startsWith("result.stranger", "result.stranger", "result.ambiguous");
  }

  @Test
  void twoResultsOfOnePartCountOnlyIfTheyAreEqual() {
    DeviceFile first = read(sat(1, points("L", "30", "26")));
    DeviceFile other = read(sat(1, points("L", "20", "26")));
    assertThat(ExamResults.of(day(1, "2"), List.of(first, first)).passed()).hasSize(1);
    ExamResults results = ExamResults.of(day(1, "2"), List.of(first, other));
    assertThat(results.open()).hasSize(1);
    assertThat(results.candidates().get(0).in(State.CONTRADICTED)).containsExactly(ExamPart.THEORY);
    assertThat(results.findings())
        .extracting(SchoolFinding::code)
        .containsExactly("result.part-twice");
  }

  @Test
  void aPartThatIsNotExaminedDoesNotCount() {
    String rows = sat(1, points("L", "30", "26") + points("D", "10", "80"));
    ExamResults results = ExamResults.of(day(1, "2"), List.of(read(rows)));
    assertThat(results.passed()).hasSize(1);
    assertThat(results.findings())
        .extracting(SchoolFinding::code)
        .containsExactly("result.not-asked");
  }

  @Test
  void nobodyPassesWhereWhatIsExaminedIsNotKnown() {
    ExamResults results =
        ExamResults.of(day(2, "10"), List.of(read(sat(1, points("L", "30", "26")))));
    assertThat(results.open()).hasSize(2);
    assertThat(results.candidates().get(0).in(State.PASSED)).containsExactly(ExamPart.THEORY);
    assertThat(results.candidates().get(1).line().vi()).contains("không biết phải thi phần nào");
    assertThat(results.findings())
        .extracting(SchoolFinding::code)
        .containsExactly("result.content-unknown", "result.content-unknown");
  }

  @Test
  void aSimulationIsWaitedForOnlyUntilItWasDropped() {
    DeviceFile theory = read(sat(1, points("L", "30", "26")));
    assertThat(ExamResults.of(day(1, "14"), List.of(theory)).open()).hasSize(1);
    ExamFile late =
        ExamFile.read(
                list(1, "14", "")
                    .replace("2026-06-30", "2026-07-01")
                    .getBytes(StandardCharsets.UTF_8))
            .orThrow();
    assertThat(ExamResults.of(late, List.of(theory)).passed()).hasSize(1);
  }

  @Test
  void tenThousandCandidatesAreJoined() {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 10_000; i++) {
      rows.append(sat(i, points("L", "30", "26")));
    }
    ExamResults results = ExamResults.of(day(10_000, "2"), List.of(read(rows.toString())));
    assertThat(results.passed()).hasSize(10_000);
    assertThat(results + " " + results.candidates().get(0)).doesNotContain("NGUYỄN");
  }

  private static String number(CandidateResult result) {
    return result.candidate().text(ExamField.CANDIDATE_NUMBER);
  }

  private static String sat(int number, String points) {
    return row("<MA_DANG_KY>" + CODE + number + "</MA_DANG_KY>" + points);
  }

  private static ExamFile day(int count, String content) {
    return day(count, content, "");
  }

  private static ExamFile day(int count, String content, String number) {
    byte[] file = list(count, content, number).getBytes(StandardCharsets.UTF_8);
    return ExamFile.read(file).orThrow();
  }

  private static String list(int count, String content, String number) {
    StringBuilder xml =
        new StringBuilder(
            "<SAT_HACH><DATA><KY_SH><MAKYSH>K1</MAKYSH><NGAYSH>2026-06-30</NGAYSH></KY_SH>");
    for (int i = 1; i <= count; i++) {
      String own =
          number.isEmpty()
              ? String.format(Locale.ROOT, "<SO_BAO_DANH>%03d</SO_BAO_DANH>", i % 1000)
              : number;
      xml.append(
          "<NGUOI_LX><MA_DK>"
              + CODE
              + i
              + "</MA_DK><HO_VA_TEN>NGUYỄN VĂN MẪU</HO_VA_TEN>"
              + "<NGAY_SINH>19900115</NGAY_SINH><SO_CMT>02409099999"
              + i % 10
              + "</SO_CMT>"
              + "<HO_SO>"
              + own
              + "<NOI_DUNG_SH>"
              + content
              + "</NOI_DUNG_SH></HO_SO></NGUOI_LX>");
    }
    return xml.append("</DATA></SAT_HACH>").toString();
  }
}
