package vn.gtvt.sdk.identifier;

import java.util.regex.Pattern;

/**
 * Enterprise number, which is also its tax code (mã số doanh nghiệp): ten digits, for a branch
 * followed by {@code -NNN}.
 *
 * <p>The tenth digit is a check digit over the first nine (weights 31, 29, 23, 19, 17, 13, 7, 5, 3;
 * general knowledge, no stored primary source). It names a company and is shown in full. Immutable.
 *
 * @param text canonical spelling
 */
public record EnterpriseCode(String text) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{10}(-[0-9]{3})?");

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public EnterpriseCode {
    if (!SHAPE.matcher(text).matches() || !TaxCheckDigit.fits(text)) {
      throw new IllegalArgumentException("enterprise-code.malformed");
    }
  }

  /** Reads a number; blanks are ignored, a branch may be written without the hyphen. */
  public static Parsed<EnterpriseCode> tryParse(String written) {
    String bare = written.replace(" ", "");
    String canonical =
        bare.length() == 13 ? bare.substring(0, 10) + "-" + bare.substring(10) : bare;
    if (!SHAPE.matcher(canonical).matches()) {
      return new Parsed.Invalid<>("enterprise-code.malformed");
    }
    return TaxCheckDigit.fits(canonical)
        ? new Parsed.Valid<>(new EnterpriseCode(canonical))
        : new Parsed.Invalid<>("enterprise-code.check-digit");
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static EnterpriseCode parse(String written) {
    return tryParse(written).orThrow();
  }

  @Override
  public String toString() {
    return text;
  }
}
