package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OtherIdentifiersTest {
  @Test
  void aChassisNumberOfTwentyCharactersIsTakenAndOneMoreIsTooLong() {
    assertThat(ChassisNumber.parse("A".repeat(20)).isShort()).isFalse();
    assertThat(ChassisNumber.tryParse("A".repeat(21)))
        .isEqualTo(new Parsed.Invalid<ChassisNumber>("chassis.too-long"));
  }

  @Test
  void aChassisNumberOfAnOldVehicleIsShortAndValid() {
    assertThat(ChassisNumber.parse("kmj-1234567").text()).isEqualTo("KMJ1234567");
    assertThat(ChassisNumber.parse("KMJ1234567").isShort()).isTrue();
    assertThat(ChassisNumber.parse("A".repeat(17)).isShort()).isFalse();
    assertThat(ChassisNumber.tryParse("AB/12345").value()).isEmpty();
  }

  @Test
  void exactlyOneCheckDigitFitsAnEnterpriseNumber() {
    for (int i = 0; i < 500; i++) {
      String nine = "23" + "%07d".formatted(i * 7919);
      int fitting = 0;
      for (int digit = 0; digit <= 9; digit++) {
        fitting += EnterpriseCode.tryParse(nine + digit).value().isPresent() ? 1 : 0;
      }
      assertThat(fitting).as(nine).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aBranchMayBeWrittenWithoutTheHyphen() {
    assertThat(EnterpriseCode.parse("2300000004001").text()).isEqualTo("2300000004-001");
    assertThat(EnterpriseCode.tryParse("2300000005"))
        .isEqualTo(new Parsed.Invalid<EnterpriseCode>("enterprise-code.check-digit"));
    assertThat(EnterpriseCode.tryParse("23000"))
        .isEqualTo(new Parsed.Invalid<EnterpriseCode>("enterprise-code.malformed"));
  }

  @Test
  void aCitizensNumberNeverShowsItself() {
    CitizenId id = CitizenId.parse("001 099 000 001");
    assertThat(id).hasToString("***001");
    assertThatThrownBy(() -> CitizenId.parse("123456789")).hasMessage("citizen-id.malformed");
  }

  @Test
  void procedureCodesDifferInEveryDigit() {
    assertThat(ProcedureCode.of("1.002286")).isNotEqualTo(ProcedureCode.of("2.002286"));
    assertThat(ProcedureCode.of("x-tourist-sign")).hasToString("x-tourist-sign");
    assertThatThrownBy(() -> ProcedureCode.of("2.00228"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
