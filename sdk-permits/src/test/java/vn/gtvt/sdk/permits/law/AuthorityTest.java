package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides on a day, under the name of that day. */
class AuthorityTest {
  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(delimiter = '|', textBlock = InForceRows.AUTHORITY_AT_HOME)
  void bearsTheNameOfItsDayAtHome(String code, LocalDate from, LocalDate to, String words) {
    bears(code, from, to, words);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(delimiter = '|', textBlock = InForceRows.AUTHORITY_ABROAD)
  void bearsTheNameOfItsDayAbroad(String code, LocalDate from, LocalDate to, String words) {
    bears(code, from, to, words);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: not {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # NĐ 105/2025 for what NĐ 161/2024 gave to the police
          1.013259 | 2025-07-01 | 2027-03-01 | Bộ Công an
          1.013260 | 2025-07-01 | 2027-03-01 | Bộ Công an
          1.013261 | 2025-07-01 | 2027-03-01 | Bộ Công an
          # NĐ 144/2025, in force until 2027-02-28
          1.000302 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.001023 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.000321 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          2.001034 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.002334 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.010702 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.010704 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.002829 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.002817 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.002877 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          1.002847 | 2025-07-01 | 2027-02-28 | Cục Đường bộ Việt Nam
          # Điều 51.3, 53.4, 43.3: never the Cục's
          1.002861 | 2025-01-01 | 2027-03-01 | Cục Đường bộ Việt Nam
          1.002856 | 2025-01-01 | 2027-03-01 | Cục Đường bộ Việt Nam
          1.002268 | 2025-01-01 | 2027-03-01 | Cục Đường bộ Việt Nam
          """)
  void isNotWhoseTaskItWasBefore(String code, LocalDate from, LocalDate to, String words) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(Asked.require(code, day).authority().vi())
                    .as("%s on %s", code, day)
                    .doesNotContainIgnoringCase(words));
  }

  private static void bears(String code, LocalDate from, LocalDate to, String words) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(words.split("; ", -1))
                    .allSatisfy(
                        word ->
                            assertThat(Asked.require(code, day).authority().vi())
                                .as("%s on %s", code, day)
                                .containsIgnoringCase(word)));
  }
}
