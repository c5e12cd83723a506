package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.identifier.ProcedureCode;

class InForceTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 12, 31);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 1);

  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(delimiter = '|', textBlock = InForceRows.IN_FORCE)
  void aCodeIsInForceOrNot(String code, LocalDate from, LocalDate to, String inForce) {
    boolean expected = inForce.equals("yes");
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(Asked.find(code, day).isPresent())
                    .as("%s on %s", code, day)
                    .isEqualTo(expected));
    assertThat(Asked.CATALOGUE.ending(ProcedureCode.of(code))).isEmpty();
    assertThat(Asked.CATALOGUE.currentOf(ProcedureCode.of(code), LAST))
        .contains(ProcedureCode.of(code));
  }

  @Test
  void whatIsNoLongerIssuedHasEndedWithTheOldDecree() {
    ProcedureCode sign = ProcedureCode.of("x-tourist-sign");
    ProcedureCode container = ProcedureCode.of("x-container-badge");
    assertThat(Asked.find("x-tourist-sign", FIRST)).isPresent();
    assertThat(Asked.find("x-container-badge", FIRST)).isPresent();
    assertThat(Asked.sidesWithin(FIRST.plusDays(1), LAST))
        .allSatisfy(
            day -> {
              assertThat(Asked.find("x-tourist-sign", day)).isEmpty();
              assertThat(Asked.find("x-container-badge", day)).isEmpty();
              assertThat(Asked.CATALOGUE.currentOf(sign, day)).isEmpty();
              assertThat(Asked.CATALOGUE.currentOf(container, day))
                  .contains(ProcedureCode.of("2.002288"));
            });
  }
}
