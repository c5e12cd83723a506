package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;

class PersonalNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "001085000001, MALE, 1985",
    "001185000001, FEMALE, 1985",
    "024205000001, MALE, 2005",
    "024300000001, FEMALE, 2000",
    "096412000001, MALE, 2112",
    "096599000001, FEMALE, 2199",
  })
  void aCitizensNumberStatesSexAndYearOfBirth(String digits, Sex sex, int year) {
    CitizenId id = CitizenId.parse(digits);
    assertThat(id.sex()).isEqualTo(sex);
    assertThat(id.birthYear()).isEqualTo(year);
    assertThat(id.disagreesWith(LocalDate.of(year, 12, 31), sex)).isFalse();
  }

  @Test
  void aCitizensNumberDisagreesWithAnotherYearOrAnotherSex() {
    CitizenId id = CitizenId.parse("024205000001");
    assertThat(id.disagreesWith(LocalDate.of(2004, 12, 31))).isTrue();
    assertThat(id.disagreesWith(LocalDate.of(1905, 1, 1), Sex.MALE)).isTrue();
    assertThat(id.disagreesWith(LocalDate.of(2005, 1, 1), Sex.FEMALE)).isTrue();
  }

  @Test
  void anUnknownPrefixIsAFlagAndNoRefusal() {
    int known = 0;
    for (int prefix = 0; prefix <= 99; prefix++) {
      String digits = "%03d085000001".formatted(prefix);
      known += CitizenId.parse(digits).hasKnownPrefix() ? 1 : 0;
    }
    assertThat(known).isEqualTo(63);
    assertThat(CitizenId.parse("024085000001").hasKnownPrefix()).isTrue();
    assertThat(CitizenId.parse("027085000001").hasKnownPrefix()).isTrue();
    assertThat(CitizenId.parse("003085000001").hasKnownPrefix()).isFalse();
  }

  @Test
  void thePrefixesCanBeReplacedAndAFaultNamesTheFile() {
    CitizenId abroad = CitizenId.parse("003085000001");
    assertThat(CitizenPrefixes.of(facts("\"003\"")).knows(abroad)).isTrue();
    assertThatThrownBy(() -> CitizenPrefixes.of(facts("\"03\"")))
        .isInstanceOf(FaultyFactException.class)
        .hasMessageStartingWith("codes/citizen-prefixes.json: /prefixes/0/names");
  }

  @Test
  void anOldIdentityNumberIsNeitherPaddedNorConverted() {
    assertThat(OldIdentityNumber.parse("012 345 678").digits()).isEqualTo("012345678");
    assertThat(OldIdentityNumber.tryParse("12345678"))
        .isEqualTo(new Parsed.Invalid<OldIdentityNumber>("old-identity.malformed"));
    assertThat(OldIdentityNumber.tryParse("001085000001"))
        .isEqualTo(new Parsed.Invalid<OldIdentityNumber>("old-identity.citizen-id"));
    assertThat(CitizenId.tryParse("012345678").value()).isEmpty();
  }

  @Test
  void aTaxCodeIsOfOneOfThreeKinds() {
    assertThat(TaxCode.parse("2300000004").kind()).isEqualTo(TaxCode.Kind.MAIN);
    assertThat(TaxCode.parse("2300000004001").text()).isEqualTo("2300000004-001");
    assertThat(TaxCode.parse("2300000004-001").kind()).isEqualTo(TaxCode.Kind.UNIT);
    assertThat(TaxCode.parse("2300000004-001").citizenId()).isEmpty();
    assertThat(TaxCode.parse("001085000001").kind()).isEqualTo(TaxCode.Kind.PERSONAL);
    assertThat(TaxCode.parse("001085000001").citizenId()).contains(CitizenId.parse("001085000001"));
    assertThat(TaxCode.tryParse("101085000001"))
        .isEqualTo(new Parsed.Invalid<TaxCode>("tax-code.malformed"));
  }

  @Test
  void aLicenceNumberStatesSexAndYearAndOnlyWarns() {
    LicenceNumber card = LicenceNumber.parse("240 119 000 001");
    assertThat(card.isLegacy()).isFalse();
    assertThat(card.sex()).contains(Sex.MALE);
    assertThat(card.disagreesWith(Sex.FEMALE)).isTrue();
    assertThat(card.disagreesWith(Sex.MALE)).isFalse();
    assertThat(card.disagreesWithExamYear(2011)).isFalse();
    assertThat(card.disagreesWithExamYear(2012)).isTrue();
    assertThat(LicenceNumber.parse("241119000001").sex()).contains(Sex.FEMALE);
    assertThat(LicenceNumber.parse("247119000001").sex()).isEmpty();
  }

  @Test
  void aPaperLicenceIsTakenAsItIs() {
    LicenceNumber paper = LicenceNumber.parse("đ 123456/hb");
    assertThat(paper.text()).isEqualTo("Đ123456/HB");
    assertThat(paper.isLegacy()).isTrue();
    assertThat(paper.sex()).isEmpty();
    assertThat(paper.disagreesWith(Sex.MALE)).isFalse();
    assertThat(paper.disagreesWithExamYear(1999)).isFalse();
    assertThat(LicenceNumber.tryParse("24011900001").value()).as("eleven digits").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0912345678",
        "+84 912 345 678",
        "84912345678",
        "091.234.5678",
        "(+84) 91-2345678"
      })
  void aPhoneNumberWrittenInManyWaysIsOne(String written) {
    assertThat(PhoneNumber.parse(written).digits()).isEqualTo("0912345678");
  }

  @ParameterizedTest
  @CsvSource({
    "02223822222, phone.not-mobile",
    "+842223822222, phone.not-mobile",
    "0123456789, phone.not-mobile",
    "09123456789, phone.malformed",
    "912345678, phone.malformed",
    "0912x45678, phone.malformed",
  })
  void aPhoneNumberIsRefusedWithItsReason(String written, String reason) {
    assertThat(PhoneNumber.tryParse(written)).isEqualTo(new Parsed.Invalid<PhoneNumber>(reason));
  }

  @Test
  void whatIsRefusedIsNotRepeated() {
    assertThatThrownBy(() -> new CitizenId("12345")).hasMessage("citizen-id.malformed");
    assertThatThrownBy(() -> new OldIdentityNumber("12345")).hasMessage("old-identity.malformed");
    assertThatThrownBy(() -> new TaxCode("2300000005")).hasMessage("tax-code.check-digit");
    assertThatThrownBy(() -> new TaxCode("2300000004001")).hasMessage("tax-code.malformed");
    assertThatThrownBy(() -> new LicenceNumber("12345")).hasMessage("licence-number.malformed");
    assertThatThrownBy(() -> new PhoneNumber("+84912345678")).hasMessage("phone.malformed");
  }

  private static Facts facts(String names) {
    String json =
        "{\"prefixes\":[{\"names\":["
            + names
            + "],\"source\":{\"reference\":\"test\",\"confidence\":\"general\"}}]}";
    return Facts.bundled()
        .replacedBy(
            FactVersion.of("2027-01-01"),
            Map.of("codes/citizen-prefixes.json", json.getBytes(StandardCharsets.UTF_8)));
  }
}
