package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.identifier.Rounds.DIGITS;
import static vn.gtvt.sdk.identifier.Rounds.LETTERS;
import static vn.gtvt.sdk.identifier.Rounds.allOf;
import static vn.gtvt.sdk.identifier.Rounds.isDigits;
import static vn.gtvt.sdk.identifier.Rounds.without;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rules of personal numbers, said a second time; and that none of them shows itself. */
class PersonalNumbersPropertyTest {
  @Test
  void aCitizensNumberIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> "0" + r.digits(11),
            CitizenId::tryParse,
            CitizenId::digits,
            PersonalNumbersPropertyTest::isCitizen);
  }

  @Test
  void anOldIdentityNumberIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> r.digits(9),
            OldIdentityNumber::tryParse,
            OldIdentityNumber::digits,
            written -> isDigits(without(written, " "), 9));
  }

  @Test
  void aLicenceNumberIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> r.below(2) == 0 ? r.digits(12) : r.some(2, LETTERS) + r.digits(3 + r.below(9)),
            LicenceNumber::tryParse,
            LicenceNumber::text,
            PersonalNumbersPropertyTest::isLicence);
  }

  @Test
  void aMobileNumberIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> "0" + r.some(1, "35789") + r.digits(8),
            PhoneNumber::tryParse,
            PhoneNumber::digits,
            PersonalNumbersPropertyTest::isMobile);
  }

  @Test
  void aMobileNumberFromAbroadIsTakenExactlyByTheRule() {
    Rounds rounds = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      String national = rounds.some(1, "35789") + rounds.digits(8);
      assertThat(PhoneNumber.parse("+84" + national).digits()).isEqualTo("0" + national);
      assertThat(PhoneNumber.parse("84" + national).international()).isEqualTo("+84" + national);
      String changed = rounds.changed("+84" + national);
      assertThat(PhoneNumber.tryParse(changed).value().isPresent())
          .as("<%s>", changed)
          .isEqualTo(isMobile(changed));
    }
  }

  @Test
  void noPersonalNumberShowsMoreThanItsLastThreeCharacters() {
    Rounds rounds = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      String citizen = "0" + rounds.digits(11);
      String old = rounds.digits(9);
      String card = rounds.digits(12);
      String paper = rounds.some(2, LETTERS) + rounds.digits(3 + rounds.below(10));
      String phone = "09" + rounds.digits(8);
      hides(CitizenId.parse(citizen), citizen);
      hides(OldIdentityNumber.parse(old), old);
      hides(LicenceNumber.parse(card), card);
      hides(LicenceNumber.parse(paper), paper);
      hides(PhoneNumber.parse(phone), phone);
      hides(TaxCode.parse(citizen), citizen);
    }
    hides(TaxCode.parse("2300000004"), "2300000004");
    hides(TaxCode.parse("2300000004-001"), "2300000004-001");
  }

  private static void hides(Object identifier, String value) {
    String tail = value.substring(value.length() - 3);
    assertThat(identifier.toString()).isIn("***" + tail, "***");
    assertThat(List.of(new Parsed.Valid<>(identifier)).toString()).doesNotContain(value);
  }

  private static boolean isCitizen(String written) {
    String bare = without(written, " ");
    return isDigits(bare, 12) && bare.startsWith("0");
  }

  private static boolean isLicence(String written) {
    String bare = without(written, " ").toUpperCase(Locale.ROOT);
    if (isDigits(bare, 12)) {
      return true;
    }
    String letters = LETTERS + "Đ";
    String ends = bare.isEmpty() ? "" : bare.charAt(0) + bare.substring(bare.length() - 1);
    return bare.length() >= 5
        && bare.length() <= 20
        && allOf(bare, letters + DIGITS + "./-")
        && allOf(ends, letters + DIGITS)
        && without(bare, letters).length() < bare.length()
        && without(bare, DIGITS).length() < bare.length();
  }

  private static boolean isMobile(String written) {
    String bare = without(written, " .()-");
    String national = bare;
    if (bare.length() == 12 && bare.startsWith("+84")) {
      national = "0" + bare.substring(3);
    } else if (bare.length() == 11 && bare.startsWith("84")) {
      national = "0" + bare.substring(2);
    }
    return isDigits(national, 10)
        && national.charAt(0) == '0'
        && "35789".indexOf(national.charAt(1)) >= 0;
  }
}
