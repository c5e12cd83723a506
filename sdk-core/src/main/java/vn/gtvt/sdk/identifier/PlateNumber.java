package vn.gtvt.sdk.identifier;

import java.util.Locale;

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
  private static final String SEPARATORS = " .-_\t\n\u000b\f\r";

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
    StringBuilder bare = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      if (SEPARATORS.indexOf(written.charAt(i)) < 0) {
        bare.append(written.charAt(i));
      }
    }
    return SHAPE.canonical(bare.toString().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
