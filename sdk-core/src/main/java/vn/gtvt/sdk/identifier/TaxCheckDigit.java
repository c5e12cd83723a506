package vn.gtvt.sdk.identifier;

/**
 * The tenth digit of a tax code: a check digit over the first nine (weights 31, 29, 23, 19, 17, 13,
 * 7, 5, 3, modulo 11; general knowledge, no stored primary source).
 *
 * <p>Eleven is prime and divides no weight, so that every change of a single one of the ten digits
 * is found. No two neighbouring weights are alike modulo 11, so that every exchange of two unlike
 * neighbours is found too.
 */
final class TaxCheckDigit {
  private TaxCheckDigit() {}

  /** Says whether the tenth digit fits the nine before it; what follows is not looked at. */
  static boolean fits(String digits) {
    int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (10 - sum % 11) % 11 == digits.charAt(9) - '0';
  }
}
