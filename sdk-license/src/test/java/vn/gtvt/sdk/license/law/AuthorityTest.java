package vn.gtvt.sdk.license.law;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides on a day, under the name of that day. */
class AuthorityTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = InForceRows.AUTHORITY)
  void ofADay(String codes, String days, String name) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      Asked.days(days)
          .forEach(
              day ->
                  softly
                      .assertThat(Asked.on(code, day).authority().vi())
                      .as("%s on %s", code, day)
                      .contains(name));
    }
    softly.assertAll();
  }
}
