package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeesTest {
  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000703 | 2024-12-31 | 2026-04-29 | UNKNOWN
          1.000703 | 2026-07-01 | 2027-03-01 | NOT_STATED
          2.002286 | 2024-12-31 | 2026-04-29 | UNKNOWN
          2.002286 | 2026-07-01 | 2027-03-01 | FREE_STATED
          2.002287 | 2024-12-31 | 2026-01-01 | UNKNOWN
          2.002287 | 2026-04-28 | 2027-03-01 | NOT_STATED
          2.002288 | 2024-12-31 | 2026-01-01 | UNKNOWN
          2.002288 | 2026-04-28 | 2027-03-01 | FREE_STATED
          2.002285 | 2025-01-01 | 2026-04-29 | UNKNOWN
          2.002285 | 2026-07-01 | 2027-03-01 | NOT_STATED
          1.000660 | 2026-07-01 | 2027-03-01 | NOT_STATED
          1.000672 | 2026-07-01 | 2027-03-01 | NOT_STATED
          1.013259 | 2026-07-01 | 2027-03-01 | NOT_STATED
          1.013260 | 2026-07-01 | 2027-03-01 | NOT_STATED
          1.013261 | 2026-07-01 | 2027-03-01 | NOT_STATED
          1.000028 | 2026-07-01 | 2027-03-01 | NOT_STATED
          """)
  void atHome(String code, LocalDate from, LocalDate to, String fee) {
    costs(code, from, to, fee);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.002063 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.001577 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.001737 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002286 | 2026-08-09 | 2027-03-01 | FREE_STATED
          1.002046 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.010707 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002861 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002856 | 2026-08-09 | 2027-03-01 | FREE_STATED
          1.000302 | 2026-08-09 | 2027-03-01 | FREE_STATED
          1.001023 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.000321 | 2026-08-09 | 2027-03-01 | FREE_STATED
          2.001034 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002357 | 2026-08-09 | 2027-03-01 | FREE_STATED
          1.002374 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002381 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002334 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.010702 | 2026-08-09 | 2027-03-01 | FREE_STATED
          1.010704 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002829 | 2026-08-09 | 2027-03-01 | FREE_STATED
          1.002817 | 2026-08-09 | 2027-03-01 | FREE_STATED
          1.002877 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002268 | 2026-08-09 | 2027-03-01 | NOT_STATED
          1.002847 | 2026-08-09 | 2027-03-01 | FREE_STATED
          """)
  void acrossTheBorder(String code, LocalDate from, LocalDate to, String fee) {
    costs(code, from, to, fee);
  }

  private static void costs(String code, LocalDate from, LocalDate to, String fee) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(Asked.fee(Asked.require(code, day)))
                    .as("%s on %s", code, day)
                    .isEqualTo(fee));
  }
}
