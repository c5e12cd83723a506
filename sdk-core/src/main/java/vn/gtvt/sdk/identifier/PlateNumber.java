package vn.gtvt.sdk.identifier;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Registration plate of a car (biển kiểm soát), canonical as {@code 29E-123.45} or, four digits,
 * {@code 29E-1234}.
 *
 * <p>Any prefix that was ever issued is taken: plates of merged provinces stay valid (legal facts
 * 7.3). A plate names a vehicle, not a person, and is shown in full. Immutable.
 *
 * @param text the canonical spelling
 */
public record PlateNumber(String text) {
  /** Legal facts 7.3: the numeric prefixes between 11 and 99 that were never issued. */
  private static final Set<String> NEVER_ISSUED =
      Set.of("13", "42", "44", "45", "46", "87", "91", "96");

  /** One letter of the 20 in use, or the two letters of a special series (LD, KT, MK…). */
  private static final Pattern SHAPE =
      Pattern.compile("([1-9][0-9])([ABCDEFGHKLMNPSTUVXYZ]|[A-Z]{2})([0-9]{4,5})");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-_]+");

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is not canonical
   */
  public PlateNumber {
    if (!canonical(text).equals(text)) {
      throw new IllegalArgumentException("plate.malformed");
    }
  }

  /**
   * Reads a plate as people write it: blanks, dots and hyphens are ignored, letters may be small.
   */
  public static Parsed<PlateNumber> tryParse(String written) {
    String canonical = canonical(written);
    return canonical.isEmpty()
        ? new Parsed.Invalid<>("plate.malformed")
        : new Parsed.Valid<>(new PlateNumber(canonical));
  }

  /**
   * Reads a plate.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static PlateNumber parse(String written) {
    return tryParse(written).orThrow();
  }

  private static String canonical(String written) {
    String bare = SEPARATORS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    Matcher parts = SHAPE.matcher(bare);
    if (!parts.matches()
        || Integer.parseInt(parts.group(1)) < 11
        || NEVER_ISSUED.contains(parts.group(1))) {
      return "";
    }
    String digits = parts.group(3);
    String number =
        digits.length() == 4 ? digits : digits.substring(0, 3) + "." + digits.substring(3);
    return parts.group(1) + parts.group(2) + "-" + number;
  }

  @Override
  public String toString() {
    return text;
  }
}
