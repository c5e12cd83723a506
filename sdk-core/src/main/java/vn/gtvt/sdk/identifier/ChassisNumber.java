package vn.gtvt.sdk.identifier;

import java.util.Locale;

/**
 * Chassis number (số khung): 5 to 20 letters and digits; 17 without I, O and Q on newer vehicles.
 *
 * <p>A shorter number of an older vehicle is valid and {@link #isShort()}. Immutable.
 *
 * @param text capital letters and digits
 */
public record ChassisNumber(String text) {
  /** The longest number that the form takes. */
  public static final int LONGEST = 20;

  /** The length of a vehicle identification number (ISO 3779). */
  public static final int STANDARD = 17;

  private static final int SHORTEST = 5;

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is not canonical
   */
  public ChassisNumber {
    if (!isCanonical(text)) {
      throw new IllegalArgumentException("chassis.malformed");
    }
  }

  /** Reads a number; blanks and hyphens are ignored, letters may be small. */
  public static Parsed<ChassisNumber> tryParse(String written) {
    String bare = written.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
    if (bare.length() > LONGEST) {
      return new Parsed.Invalid<>("chassis.too-long");
    }
    return isCanonical(bare)
        ? new Parsed.Valid<>(new ChassisNumber(bare))
        : new Parsed.Invalid<>("chassis.malformed");
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is malformed or too long
   */
  public static ChassisNumber parse(String written) {
    return tryParse(written).orThrow();
  }

  /**
   * Says whether the number is shorter than the 17 characters of a newer vehicle: worth a second
   * look.
   */
  public boolean isShort() {
    return text.length() < STANDARD;
  }

  private static boolean isCanonical(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  @Override
  public String toString() {
    return text;
  }
}
