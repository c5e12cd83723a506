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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # schools: the portal says nothing
          1.001777 1.001623 1.004993 | 2026-06-30 2026-07-01 2026-08-10 2027-02-28 2027-03-01 | NOT_STATED
          1.005210 1.001751 1.001765 | 2025-06-30 2025-07-01 2026-04-29 2026-06-30 2026-07-01 2026-08-10 2027-03-01 | NOT_STATED
          1.001777 1.001623 1.004993 | 2025-01-01 2025-03-01 2026-04-28 | UNKNOWN last nothing
          1.005210 1.001751 1.001765 | 2025-01-01 2025-02-28 2025-03-01 | UNKNOWN last nothing
          # licences: less online to the end of 2025
          3.000347 3.000348 3.000353 | 2025-03-01 2025-06-30 2025-07-01 2025-12-31 | 115000/ONLINE 135000/IN_PERSON
          3.000349 3.000350 3.000351 | 2025-03-01 2025-12-31 | 135000/IN_PERSON
          # from 2026 the amount of the new circular was not read
          3.000347 3.000348 3.000353 3.000349 3.000350 3.000351 | 2026-01-01 2026-06-30 | 135000
          # the amount of the portal, known since it was announced
          1.115978 1.115979 | 2026-07-01 2026-07-21 | UNKNOWN last nothing
          1.115978 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 115000/ONLINE
          1.115979 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 115000/IN_PERSON
          # the test that gives points back
          1.013211 | 2025-01-01 2025-02-28 2025-03-01 2026-06-30 | NOT_STATED
          # revocation, test centres and grounds
          3.000352 3.000355 3.000356 3.000357 3.000358 3.000359 3.000360 3.000361 3.000362 3.000363 | 2025-03-01 2026-06-30 | FREE_STATED
          """)
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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03-01 | 135000/IN_PERSON | yes
          2025-12-31 | 135000/IN_PERSON | yes
          2026-01-01 | 135000           | no
          2026-06-30 | 135000           | no
          """)
  void ofTheTestForALicence(LocalDate day, String licence, String lessOnline) {
    String fees = Asked.fees(Asked.on("3.000346", day));
    assertThat(fees.split(" ", -1))
        .contains(licence, "60000", "70000", "100000", "350000", "80000");
    assertThat(fees.contains("115000/ONLINE")).isEqualTo(lessOnline.equals("yes"));
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
