package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.procedure.TimeLimit;

class TimesTest {
  @ParameterizedTest(name = "{0} {1}..{2}: {3} working days")
  @CsvSource(delimiter = '|', textBlock = TimeRows.CORE)
  void theLicenceTheBadgeAndTheRoute(String code, LocalDate from, LocalDate to, String days) {
    decided(code, from, to, days);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3} working days")
  @CsvSource(delimiter = '|', textBlock = TimeRows.AT_HOME)
  void stationsDangerousGoodsAndHeavyVehicles(
      String code, LocalDate from, LocalDate to, String days) {
    decided(code, from, to, days);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3} working days")
  @CsvSource(delimiter = '|', textBlock = TimeRows.ABROAD)
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
