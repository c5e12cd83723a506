package vn.gtvt.sdk.license.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.TimeLimit;

/** How long it takes on a day, and how soon missing papers are asked for; wd are working days. */
class TimesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TimeRows.SCHOOLS)
  void ofSchools(String codes, String days, String decision, String stages, String supplement) {
    check(codes, days, decision, stages, supplement);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TimeRows.LICENCES)
  void ofLicences(String codes, String days, String decision, String stages, String supplement) {
    check(codes, days, decision, stages, supplement);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TimeRows.CENTRES)
  void ofTestCentres(String codes, String days, String decision, String stages, String supplement) {
    check(codes, days, decision, stages, supplement);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-29, 6", "2026-06-30, 6", "2026-07-01, 6", "2026-08-10, 6", "2027-03-01, 6"})
  void aNewSchoolHasItsLicenceAndThePermitsOfItsCars(LocalDate day, BigDecimal together) {
    assertThat(
            Asked.on("1.001777", day).timeLimits().stream()
                .filter(limit -> !limit.stage().equals(TimeLimit.SUPPLEMENT_NOTICE))
                .map(TimeLimit::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(together);
  }

  private static void check(
      String codes, String days, String decision, String stages, String supplement) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      for (var day : Asked.days(days)) {
        Procedure asked = Asked.on(code, day);
        softly.assertThat(Asked.decision(asked)).as("%s on %s", code, day).isEqualTo(decision);
        softly.assertThat(Asked.stages(asked)).as("%s on %s, stages", code, day).isEqualTo(stages);
        softly
            .assertThat(Asked.supplement(asked))
            .as("%s on %s, supplement", code, day)
            .isEqualTo(supplement);
      }
    }
    softly.assertAll();
  }
}
