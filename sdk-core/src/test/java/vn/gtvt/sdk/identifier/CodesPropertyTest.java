package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.identifier.Rounds.DIGITS;
import static vn.gtvt.sdk.identifier.Rounds.LETTERS;
import static vn.gtvt.sdk.identifier.Rounds.isDigits;
import static vn.gtvt.sdk.identifier.Rounds.without;

import org.junit.jupiter.api.Test;

/** The rules of tax codes, enterprise numbers and dossier codes, said a second time. */
class CodesPropertyTest {
  @Test
  void aTaxCodeIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r ->
                switch (r.below(3)) {
                  case 0 -> main(r);
                  case 1 -> main(r) + "-" + r.digits(3);
                  default -> "0" + r.digits(11);
                },
            TaxCode::tryParse,
            TaxCode::text,
            written -> isCompany(written) || isPerson(written));
  }

  @Test
  void anEnterpriseNumberIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> r.below(2) == 0 ? main(r) : main(r) + "-" + r.digits(3),
            EnterpriseCode::tryParse,
            EnterpriseCode::toString,
            CodesPropertyTest::isCompany);
  }

  @Test
  void everyWrongDigitAmongTheFirstTenIsFound() {
    Rounds rounds = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      String code = rounds.below(2) == 0 ? main(rounds) : main(rounds) + "-" + rounds.digits(3);
      for (int place = 0; place < 10; place++) {
        for (int digit = 0; digit <= 9; digit++) {
          if (at(code, place) != digit) {
            StringBuilder wrong = new StringBuilder(code);
            wrong.setCharAt(place, DIGITS.charAt(digit));
            assertThat(TaxCode.tryParse(wrong.toString()))
                .isEqualTo(new Parsed.Invalid<TaxCode>("tax-code.check-digit"));
          }
        }
      }
    }
  }

  @Test
  void everyExchangeOfTwoUnlikeNeighboursAmongTheFirstTenIsFound() {
    Rounds rounds = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      String code = main(rounds);
      int place = rounds.below(9);
      StringBuilder wrong = new StringBuilder(code);
      wrong.setCharAt(place, code.charAt(place + 1));
      wrong.setCharAt(place + 1, code.charAt(place));
      boolean alike = code.charAt(place) == code.charAt(place + 1);
      assertThat(TaxCode.tryParse(wrong.toString()).value().isPresent()).isEqualTo(alike);
    }
  }

  @Test
  void noCheckDigitGuardsAUnitsThreeDigitsNorAPersonsTwelve() {
    assertThat(TaxCode.parse("2300000004-001")).isNotEqualTo(TaxCode.parse("2300000004-002"));
    assertThat(TaxCode.parse("001099000001")).isNotEqualTo(TaxCode.parse("001099000002"));
  }

  @Test
  void aDossierCodeIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r ->
                "000.00.00.H%s-%s-%s"
                    .formatted(r.digits(2), r.digits(6), r.some(4 + r.below(5), DIGITS + LETTERS)),
            DossierCode::tryParse,
            DossierCode::text,
            written -> without(written.strip(), " \t\u00a0\u200b").equals(written.strip()));
  }

  /** Ten digits whose last makes the weighted sum of all ten leave ten when divided by eleven. */
  private static String main(Rounds rounds) {
    while (true) {
      String nine = rounds.digits(9);
      for (int last = 0; last <= 9; last++) {
        if (adds(nine + last)) {
          return nine + last;
        }
      }
    }
  }

  private static boolean adds(String ten) {
    int sum =
        31 * at(ten, 0)
            + 29 * at(ten, 1)
            + 23 * at(ten, 2)
            + 19 * at(ten, 3)
            + 17 * at(ten, 4)
            + 13 * at(ten, 5)
            + 7 * at(ten, 6)
            + 5 * at(ten, 7)
            + 3 * at(ten, 8)
            + at(ten, 9);
    return sum % 11 == 10;
  }

  private static int at(String digits, int place) {
    return DIGITS.indexOf(digits.charAt(place));
  }

  private static boolean isCompany(String written) {
    String bare = without(written, " ");
    boolean unit =
        isDigits(bare, 13)
            || (bare.length() == 14 && bare.charAt(10) == '-' && isDigits(bare.substring(11), 3));
    return (unit || bare.length() == 10)
        && isDigits(bare.substring(0, 10), 10)
        && adds(bare.substring(0, 10));
  }

  private static boolean isPerson(String written) {
    String bare = without(written, " ");
    return isDigits(bare, 12) && bare.startsWith("0");
  }
}
