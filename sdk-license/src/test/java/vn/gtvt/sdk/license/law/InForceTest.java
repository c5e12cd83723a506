package vn.gtvt.sdk.license.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** Which code is in force on a day, and which took the place of one that ended. */
class InForceTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = InForceRows.IN_FORCE)
  void aCodeIsInForceOrNot(String codes, String days, String inForce) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      Asked.days(days)
          .forEach(
              day ->
                  softly
                      .assertThat(Asked.CATALOGUE.at(day).find(Asked.code(code)).isPresent())
                      .as("%s on %s", code, day)
                      .isEqualTo(inForce.equals("yes")));
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # exchange and re-issue became one
          3.000347 3.000348 | 2026-07-01 2026-08-09 2027-03-01 | 1.115978
          3.000347          | 2025-03-01 2026-06-30            | 3.000347
          3.000348          | 2025-03-01 2026-06-30            | 3.000348
          # military and police licences became one
          3.000349 3.000350 | 2026-07-01 2026-08-09 2027-03-01 | 1.115979
          # no source names what came after these
          3.000346 3.000351 3.000352 3.000353 | 2026-07-01 2026-08-09 2027-03-01 | none
          3.000351          | 2026-06-30                       | 3.000351
          3.000353          | 2026-06-30                       | 3.000353
          # test centres: issue and re-issue, grounds, revocation
          3.000355 3.000356 3.000361 3.000362 | 2026-07-01 2027-03-01 | 1.115975
          3.000358 3.000359 | 2026-07-01 2027-03-01            | 1.115976
          3.000357 3.000360 3.000363 | 2026-07-01 2027-03-01            | 1.115977
          # what began on a day took nothing's place the day before
          1.115978 1.115979 | 2026-06-30                       | none
          1.001777          | 2026-06-30 2026-07-01            | 1.001777
          """)
  void anEndedCodeHasACurrentOne(String codes, String days, String current) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      Asked.days(days)
          .forEach(
              day ->
                  softly
                      .assertThat(
                          Asked.CATALOGUE
                              .currentOf(Asked.code(code), day)
                              .map(ProcedureCode::text)
                              .orElse("none"))
                      .as("%s on %s", code, day)
                      .isEqualTo(current));
    }
    softly.assertAll();
  }

  @Test
  void theExchangeOfALicenceIsAChainOfThreeCodes() {
    assertThat(Asked.CATALOGUE.successorOf(Asked.code("1.002809")))
        .contains(Asked.code("3.000347"));
    assertThat(Asked.CATALOGUE.successorOf(Asked.code("3.000347")))
        .contains(Asked.code("1.115978"));
    assertThat(Asked.CATALOGUE.successorOf(Asked.code("1.115978"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-01, 1.002809",
    "2024-12-31, 1.002809",
    "2025-02-28, 1.002809",
    "2025-03-01, 3.000347",
    "2025-06-01, 3.000347",
    "2026-06-30, 3.000347",
    "2026-07-01, 1.115978",
    "2026-11-24, 1.115978"
  })
  void theChainIsFollowedToTheDay(String day, String current) {
    assertThat(Asked.CATALOGUE.currentOf(Asked.code("1.002809"), LocalDate.parse(day)))
        .contains(Asked.code(current));
  }
}
