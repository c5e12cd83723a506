package vn.gtvt.sdk.license.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.Confidence;

/** What is paid on a day, in đồng; no information is not the same as free of charge. */
class FeesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = FeeRows.FEES)
  void ofADay(String codes, String days, String fees) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      Asked.days(days)
          .forEach(
              day ->
                  softly
                      .assertThat(Asked.fees(Asked.on(code, day)))
                      .as("%s on %s", code, day)
                      .isEqualTo(fees));
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = FeeRows.TEST)
  void ofTheTestForALicence(String codes, String days, String licence, String lessOnline) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      for (LocalDate day : Asked.days(days)) {
        String fees = Asked.fees(Asked.on(code, day));
        softly
            .assertThat(fees.split(" ", -1))
            .as("%s on %s", code, day)
            .contains(licence, "60000", "70000", "100000", "350000", "80000");
        softly
            .assertThat(fees.contains("115000/ONLINE"))
            .as("%s on %s, online", code, day)
            .isEqualTo(lessOnline.equals("yes"));
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @CsvSource({
    "3.000347, 2025-12-31, VERIFIED",
    "3.000347, 2026-01-01, CONFLICTING",
    "3.000353, 2026-06-30, CONFLICTING",
    "1.115978, 2026-07-22, CONFLICTING",
    "1.115979, 2027-03-01, CONFLICTING"
  })
  void anAmountOnWhichSourcesDisagreeSaysSo(String code, LocalDate day, Confidence confidence) {
    assertThat(Asked.on(code, day).fees().known())
        .isNotEmpty()
        .allMatch(fee -> fee.source().confidence() == confidence);
  }
}
