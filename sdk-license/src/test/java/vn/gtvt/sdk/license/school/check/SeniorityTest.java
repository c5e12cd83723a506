package vn.gtvt.sdk.license.school.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.check.Courses.check;
import static vn.gtvt.sdk.license.school.check.Courses.course;
import static vn.gtvt.sdk.license.school.check.Courses.learner;
import static vn.gtvt.sdk.license.school.check.Courses.ofClass;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** Who may learn for a class that is reached by upgrade (Luật 36, Điều 60; TT 14/2025, Điều 13). */
class SeniorityTest {
  private static final LocalDate TEST = LocalDate.of(2026, 10, 8);

  @ParameterizedTest
  @CsvSource({
    "B, C, 2", "B, D1, 2", "B, BE, 2", "C1, C, 2", "C1, D1, 2", "C1, D2, 2", "C1, C1E, 2",
    "C, D1, 2", "C, D2, 2", "D1, D2, 2", "D1, D, 2", "D1, D1E, 2", "D2, D, 2", "D2, D2E, 2",
    "D, DE, 2", "B, D2, 3", "C, CE, 3", "C, D, 3"
  })
  void anUpgradeTakesItsYearsToTheDay(String from, String to, int years) {
    // The day of the test lies late enough for every class to be of the law since 2025.
    LocalDate test = LocalDate.of(2029, 6, 15);
    LocalDate enough = test.minusYears(years);
    assertThat(upgrades(held(from, to, enough, enough, test, years))).isEmpty();
    LocalDate less = enough.plusDays(1);
    assertThat(upgrades(held(from, to, less, less, test, years)))
        .containsExactly("ERROR upgrade.too-early");
    assertThat(upgrades(held(from, to, enough, enough, test, years - 1)))
        .containsExactly("ERROR upgrade.years");
  }

  @Test
  void aClassThatMayAlsoBeLearntAnewOnlyWarns() {
    LocalDate test = LocalDate.of(2029, 6, 15);
    LocalDate enough = test.minusYears(2);
    LocalDate less = enough.plusDays(1);
    assertThat(upgrades(held("B", "C1", enough, enough, test, 2))).isEmpty();
    assertThat(upgrades(held("B", "C1", less, less, test, 2)))
        .containsExactly("WARNING upgrade.or-anew");
    assertThat(upgrades(held("B", "C1", enough, enough, test, 1)))
        .containsExactly("WARNING upgrade.or-anew");
    assertThat(upgrades(held("B.01", "B", less, less, test, 0))).isEmpty();
    assertThat(upgrades(held("D2", "B", less, less, test, 0)))
        .containsExactly("WARNING upgrade.included");
  }

  @Test
  void yearsSinceALeapDayAreFullOnTheFirstOfMarch() {
    LocalDate leap = LocalDate.of(2028, 2, 29);
    assertThat(upgrades(held("B", "C", leap, leap, LocalDate.of(2030, 2, 28), 2)))
        .containsExactly("ERROR upgrade.too-early");
    assertThat(upgrades(held("B", "C", leap, leap, LocalDate.of(2030, 3, 1), 2))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "D1", "D2", "D", "BE", "C1E", "CE", "D1E", "D2E", "DE"})
  void nobodyBeginsWithAClassThatIsReachedByUpgrade(String to) {
    assertThat(upgrades(withoutLicence(to))).containsExactly("ERROR upgrade.no-licence");
    LocalDate passed = LocalDate.of(2015, 6, 10);
    for (String motorcycle : List.of("A1", "A2", "A3", "A.01", "A4")) {
      assertThat(upgrades(held(motorcycle, to, passed, passed, TEST, 9)))
          .containsExactly("ERROR upgrade.no-licence");
    }
    assertThat(finding(withoutLicence(to), "upgrade.no-licence").reference())
        .isEqualTo("Luật 36/2024/QH15, Điều 60.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "A", "B1", "B", "B.01", "C1"})
  void aFirstLicenceNeedsNone(String to) {
    assertThat(upgrades(withoutLicence(to))).isEmpty();
    LocalDate passed = LocalDate.of(2015, 6, 10);
    assertThat(upgrades(held("A1", to, passed, passed, TEST, 0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // B2 gives B or C1; E gives D; old D gives D2, which is no way to C; old B1 automatic asks.
    "B2, C, ",
    "B2, D2, ",
    "B1, C, ",
    "C, CE, ",
    "E, DE, ",
    "D, D, ",
    "D, D2E, ",
    "FC, D, ERROR upgrade.no-way",
    "D, C, ERROR upgrade.no-way",
    "B2, CE, ERROR upgrade.no-way",
    "B11, C, WARNING upgrade.automatic",
    "A2, B, "
  })
  void aClassOfTheOldLawCountsAsWhatItIsExchangedTo(
      String from, String to, @Nullable String found) {
    LocalDate passed = LocalDate.of(2020, 5, 1);
    assertThat(upgrades(held(from, to, passed, passed, TEST, 6)))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource({
    // Exchanged in 2026, passed before 2025: the letter is of the day of issue, the years of
    // passing.
    "B, D2, 2018-03-01, 8, ",
    "B, D2, 2018-03-01, 0, ERROR upgrade.years",
    "B, D2, 2024-03-01, 3, ERROR upgrade.too-early",
    "D2, D, 2020-05-01, 0, ERROR upgrade.years",
    "C1, C1E, 2019-05-01, 0, ERROR upgrade.years",
    "C1, C1E, 2019-05-01, 2, ",
    "D, DE, 2019-05-01, 6, ",
    "D, D, 2019-05-01, 6, ",
    "B1, C, 2019-05-01, 6, ERROR upgrade.no-licence"
  })
  void theDayOfIssueTellsTheClassAndTheDayOfPassingTheYears(
      String from, String to, LocalDate passed, int years, @Nullable String found) {
    LocalDate issued = LocalDate.of(2026, 1, 5);
    assertThat(upgrades(held(from, to, passed, issued, TEST, years)))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b2", "B 2", "Z", "B2."})
  void aClassThatNobodyKnowsGivesNoSeniority(String from) {
    LocalDate passed = LocalDate.of(2018, 3, 1);
    assertThat(upgrades(held(from, "C", passed, passed, TEST, 8)))
        .containsExactly("ERROR upgrade.unclear");
    assertThat(upgrades(held(from, "B", passed, passed, TEST, 0))).isEmpty();
  }

  @Test
  void aClassOfAnotherDayGivesNoSeniority() {
    LocalDate issued = LocalDate.of(2025, 1, 1);
    assertThat(upgrades(held("B2", "C", issued.minusYears(5), issued, TEST, 6)))
        .containsExactly("ERROR upgrade.unclear");
  }

  @Test
  void withoutItsDaysALicenceGivesNoSeniority() {
    LocalDate passed = LocalDate.of(2018, 3, 1);
    CourseFiling filing = held("D", "DE", passed, passed, TEST, 8);
    CourseFiling noIssue = learner(filing, 1, LearnerField.LICENCE_ISSUED, "");
    // D is two classes, C is trucks in both laws, and who passed in 2025 holds a new D.
    assertThat(upgrades(noIssue)).containsExactly("ERROR upgrade.unclear");
    assertThat(upgrades(learner(noIssue, 1, LearnerField.LICENCE_PASSED, "2025-01-01")))
        .containsExactly("ERROR upgrade.too-early");
    CourseFiling truck = held("C", "CE", passed, passed, TEST, 8);
    CourseFiling noDay = learner(truck, 1, LearnerField.LICENCE_ISSUED, "");
    assertThat(upgrades(noDay)).isEmpty();
    assertThat(upgrades(learner(noDay, 1, LearnerField.LICENCE_PASSED, "")))
        .containsExactly("ERROR upgrade.unclear");
  }

  @Test
  void aNumberWithoutAClassGivesNoSeniority() {
    LocalDate passed = LocalDate.of(2018, 3, 1);
    CourseFiling filing = held("B2", "C", passed, passed, TEST, 8);
    assertThat(upgrades(learner(filing, 1, LearnerField.LICENCE_CLASS_HELD, "")))
        .containsExactly("ERROR upgrade.unclear");
  }

  @Test
  void aLicenceThatEndedBeforeTheOpeningIsNoneToUpgradeFrom() {
    LocalDate passed = LocalDate.of(2012, 5, 1);
    CourseFiling filing = held("B2", "C", passed, passed, TEST, 8);
    assertThat(upgrades(learner(filing, 1, LearnerField.LICENCE_EXPIRY, "2026-08-03"))).isEmpty();
    assertThat(upgrades(learner(filing, 1, LearnerField.LICENCE_EXPIRY, "2026-08-02")))
        .containsExactly("ERROR upgrade.expired");
    CourseFiling anew =
        held("B", "C1", LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 1), TEST, 0);
    assertThat(upgrades(learner(anew, 1, LearnerField.LICENCE_EXPIRY, "2026-08-02")))
        .containsExactly("WARNING upgrade.or-anew");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-31, upgrade.table-unread, ",
    "2025-09-01, upgrade.years, 'TT 14/2025/TT-BXD, Điều 13.2.a'",
    "2026-06-30, upgrade.years, 'TT 14/2025/TT-BXD, Điều 13.2.a'",
    "2026-07-01, upgrade.years, 'TT 17/2026/TT-BXD chưa đọc được phần này; giữ theo TT"
        + " 14/2025/TT-BXD, Điều 13.2.a (suy ra, chưa kiểm chứng / inferred, not verified)'"
  })
  void aDemandSaysByWhichLaw(LocalDate test, String code, @Nullable String reference) {
    LocalDate passed = LocalDate.of(2018, 3, 1);
    CourseFiling filing = held("B2", "C", passed, passed, test, 0);
    assertThat(finding(filing, code).reference()).isEqualTo(reference);
  }

  private static CourseFiling withoutLicence(String to) {
    CourseFiling filing = ofClass(to, LocalDate.of(1980, 2, 15));
    for (LearnerField each :
        List.of(
            LearnerField.LICENCE_NUMBER,
            LearnerField.LICENCE_CLASS_HELD,
            LearnerField.LICENCE_ISSUED,
            LearnerField.LICENCE_PASSED,
            LearnerField.LICENCE_EXPIRY)) {
      filing = learner(filing, 1, each, "");
    }
    return filing;
  }

  private static CourseFiling held(
      String from, String to, LocalDate passed, LocalDate issued, LocalDate test, int years) {
    CourseFiling filing = ofClass(to, LocalDate.of(1980, 2, 15));
    filing = course(filing, CourseField.PLANNED_TEST_DATE, test.toString());
    filing = learner(filing, 1, LearnerField.LICENCE_CLASS_HELD, from);
    filing = learner(filing, 1, LearnerField.LICENCE_PASSED, passed.toString());
    filing = learner(filing, 1, LearnerField.LICENCE_ISSUED, issued.toString());
    filing = learner(filing, 1, LearnerField.LICENCE_EXPIRY, "");
    return learner(filing, 1, LearnerField.DRIVING_YEARS, Integer.toString(years));
  }

  private static List<String> upgrades(CourseFiling filing) {
    return check(filing).stream()
        .filter(each -> each.code().startsWith("upgrade."))
        .map(each -> each.severity() + " " + each.code())
        .toList();
  }

  private static SchoolFinding finding(CourseFiling filing, String code) {
    return check(filing).stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
