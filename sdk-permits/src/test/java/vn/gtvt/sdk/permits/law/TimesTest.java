package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.procedure.TimeLimit;

class TimesTest {
  @ParameterizedTest(name = "{0} {1}..{2}: {3} working days")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000703 | 2024-12-31 | 2024-12-31 | 5
          1.000703 | 2025-01-01 | 2026-04-28 | 5
          1.000703 | 2026-04-29 | 2027-02-28 | 4
          1.000703 | 2027-03-01 | 2027-03-01 | 5
          2.002286 | 2024-12-31 | 2024-12-31 | 5
          2.002286 | 2025-01-01 | 2026-04-28 | 5
          2.002286 | 2026-04-29 | 2027-02-28 | 4
          2.002286 | 2027-03-01 | 2027-03-01 | 5
          2.002287 | 2024-12-31 | 2024-12-31 | 3
          2.002287 | 2025-01-01 | 2027-03-01 | 3
          2.002288 | 2024-12-31 | 2024-12-31 | 2
          2.002288 | 2025-01-01 | 2027-03-01 | 2
          2.002285 | 2025-01-01 | 2026-04-28 | 5
          2.002285 | 2026-04-29 | 2027-02-28 | 3
          2.002285 | 2027-03-01 | 2027-03-01 | 5
          """)
  void theLicenceTheBadgeAndTheRoute(String code, LocalDate from, LocalDate to, String days) {
    decided(code, from, to, days);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3} working days")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000660 | 2026-06-30 | 2027-03-01 | 10
          1.000672 | 2026-06-30 | 2027-03-01 | 4
          1.013259 | 2026-04-29 | 2027-02-28 | 4
          1.013260 | 2026-04-29 | 2027-02-28 | 2
          1.013261 | 2025-01-01 | 2027-03-01 | 2
          1.000028 | 2025-07-01 | 2026-04-29 | 1
          2.000769 | 2025-09-01 | 2026-04-29 | 3
          """)
  void stationsDangerousGoodsAndHeavyVehicles(
      String code, LocalDate from, LocalDate to, String days) {
    decided(code, from, to, days);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3} working days")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.002063 | 2025-06-30 | 2027-03-01 | 2
          1.001577 | 2025-06-30 | 2027-03-01 | 2
          1.001737 | 2025-06-30 | 2027-03-01 | 2
          1.002286 | 2025-01-01 | 2027-03-01 | 2
          1.002046 | 2025-01-01 | 2027-03-01 | 2
          1.010707 | 2025-01-01 | 2027-03-01 | 2
          1.002861 | 2025-06-30 | 2027-03-01 | 2
          1.002856 | 2025-06-30 | 2027-03-01 | 2
          1.000302 | 2025-07-01 | 2027-02-28 | 1
          1.001023 | 2025-07-01 | 2027-02-28 | 1/2
          1.000321 | 2025-07-01 | 2027-02-28 | 1
          2.001034 | 2025-07-01 | 2027-02-28 | 1/2
          1.002357 | 2025-06-30 | 2027-03-01 | 2
          1.002374 | 2025-06-30 | 2027-03-01 | 2
          1.002381 | 2025-06-30 | 2027-03-01 | 2
          1.002334 | 2025-07-01 | 2027-02-28 | 1/2
          1.010702 | 2025-01-01 | 2025-06-30 | 2
          1.010702 | 2025-07-01 | 2027-02-28 | 1
          1.010704 | 2025-01-01 | 2025-06-30 | 2
          1.010704 | 2025-07-01 | 2027-02-28 | 1
          1.002829 | 2025-01-01 | 2025-06-30 | 2
          1.002829 | 2025-07-01 | 2027-02-28 | 1
          1.002817 | 2025-01-01 | 2025-06-30 | 2
          1.002817 | 2025-07-01 | 2027-02-28 | 1
          1.002877 | 2025-01-01 | 2025-06-30 | 2
          1.002877 | 2025-07-01 | 2027-02-28 | 1
          1.002268 | 2025-06-30 | 2027-03-01 | 2
          1.002847 | 2025-07-01 | 2027-02-28 | 1
          """)
  void acrossTheBorder(String code, LocalDate from, LocalDate to, String days) {
    decided(code, from, to, days);
  }

  @Test
  void aBadgeOfAnotherProvincesPlateTookEightDaysUnderTheOldDecree() {
    assertThat(Asked.require("2.002288", LocalDate.of(2024, 12, 31)).timeLimits())
        .anySatisfy(limit -> assertThat(limit.quantity()).isEqualByComparingTo("8"));
    assertThat(Asked.require("2.002288", LocalDate.of(2025, 1, 1)).timeLimits())
        .noneSatisfy(limit -> assertThat(limit.quantity()).isEqualByComparingTo("8"));
  }

  @ParameterizedTest(name = "{0} {1}..{2}: papers asked for within {3} working days")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000703 | 2025-01-01 | 2027-03-01 | 3
          2.002286 | 2025-01-01 | 2027-03-01 | 3
          2.002287 | 2025-01-01 | 2027-03-01 | 2
          2.002288 | 2025-01-01 | 2027-03-01 | 1
          2.002285 | 2025-01-01 | 2027-03-01 | 3
          """)
  void missingPapersAreAskedForInTime(String code, LocalDate from, LocalDate to, String days) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(Asked.time(Asked.require(code, day), TimeLimit.SUPPLEMENT_NOTICE))
                    .as("%s on %s", code, day)
                    .isEqualTo(days));
  }

  @ParameterizedTest(name = "{0}..{1}: the other department answers within {2} working days")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-01-01 | 2026-04-28 | 2
          2026-04-29 | 2027-02-28 | 1
          2027-03-01 | 2027-03-01 | 2
          """)
  void theDepartmentAtTheOtherEndOfTheRoute(LocalDate from, LocalDate to, String days) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(Asked.time(Asked.require("2.002285", day), "other-department-reply"))
                    .as("on %s", day)
                    .isEqualTo(days));
  }

  private static void decided(String code, LocalDate from, LocalDate to, String days) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(Asked.time(Asked.require(code, day), TimeLimit.DECISION))
                    .as("%s on %s", code, day)
                    .isEqualTo(days));
  }
}
