package vn.gtvt.sdk.identifier;

import java.util.Locale;
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
  private static final PlateShape SHAPE = PlateShape.bundled();
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
    return SHAPE.canonical(bare);
  }

  @Override
  public String toString() {
    return text;
  }
}
