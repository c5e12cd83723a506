package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeesTest {
  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(delimiter = '|', textBlock = FeeRows.AT_HOME)
  void atHome(String code, LocalDate from, LocalDate to, String fee) {
    costs(code, from, to, fee);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(delimiter = '|', textBlock = FeeRows.ABROAD)
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
