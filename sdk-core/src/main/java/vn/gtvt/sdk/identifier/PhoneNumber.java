package vn.gtvt.sdk.identifier;

import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Mask;

/**
 * Number of a Vietnamese mobile phone (số điện thoại di động): ten digits that start with 03, 05,
 * 07, 08 or 09. Masked in {@link #toString()}. Immutable.
 *
 * <p>Source: secondary, the practice of ten programs. Numbers of fixed lines have other forms and
 * are refused with a reason of their own.
 *
 * @param digits all ten, with the leading 0; never to be logged
 */
public record PhoneNumber(String digits) {
  private static final Pattern SHAPE = Pattern.compile("0[35789][0-9]{8}");
  private static final Pattern FIXED = Pattern.compile("0[0-9]{9,10}");
  private static final Pattern ABROAD = Pattern.compile("(\\+84|84)([1-9][0-9]{8,9})");
  private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not repeat it
   */
  public PhoneNumber {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException("phone.malformed");
    }
  }

  /**
   * Reads a number as people write it: with 0, 84 or +84 in front; blanks, dots, hyphens and
   * brackets are ignored.
   */
  public static Parsed<PhoneNumber> tryParse(String written) {
    String bare = SEPARATORS.matcher(written).replaceAll("");
    String national =
        ABROAD.matcher(bare).matches() ? ABROAD.matcher(bare).replaceFirst("0$2") : bare;
    if (SHAPE.matcher(national).matches()) {
      return new Parsed.Valid<>(new PhoneNumber(national));
    }
    boolean longMobile = national.length() == 11 && "35789".indexOf(national.charAt(1)) >= 0;
    return new Parsed.Invalid<>(
        FIXED.matcher(national).matches() && !longMobile ? "phone.not-mobile" : "phone.malformed");
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is malformed or not that of a mobile phone
   */
  public static PhoneNumber parse(String written) {
    return tryParse(written).orThrow();
  }

  /** Returns the number as it is dialled from abroad, e.g. {@code +84912345678}. */
  public String international() {
    return "+84" + digits.substring(1);
  }

  @Override
  public String toString() {
    return Mask.tail(digits);
  }
}
