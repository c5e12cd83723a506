package vn.gtvt.sdk.identifier;

import java.util.Locale;

/**
 * Chassis number (số khung): 5 to 20 letters and digits; 17 without I, O and Q on newer vehicles.
 *
 * <p>A number of exactly 17 characters is a vehicle identification number (ISO 3779) and must not
 * hold I, O or Q, which are misread 1 or 0. A shorter number of an older vehicle is valid and
 * {@link #isShort()}. The ninth character is a check digit in North America only and is not looked
 * at. Immutable.
 *
 * @param text capital letters and digits
 */
public record ChassisNumber(String text) {
  /** The longest number that the form takes. */
  public static final int LONGEST = 20;

  /** The length of a vehicle identification number (ISO 3779). */
  public static final int STANDARD = 17;

  private static final int SHORTEST = 5;
  private static final String FORBIDDEN = "chassis.forbidden-letter";

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is not canonical
   */
  public ChassisNumber {
    if (!isCanonical(text)) {
      throw new IllegalArgumentException("chassis.malformed");
    }
    if (holdsForbiddenLetter(text)) {
      throw new IllegalArgumentException(FORBIDDEN);
    }
  }

  /** Reads a number; blanks and hyphens are ignored, letters may be small. */
  public static Parsed<ChassisNumber> tryParse(String written) {
    String bare = written.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
    if (bare.length() > LONGEST) {
      return new Parsed.Invalid<>("chassis.too-long");
    }
    if (holdsForbiddenLetter(bare) && isCanonical(bare)) {
      return new Parsed.Invalid<>(FORBIDDEN);
    }
    return isCanonical(bare)
        ? new Parsed.Valid<>(new ChassisNumber(bare))
        : new Parsed.Invalid<>("chassis.malformed");
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is malformed, too long or holds a forbidden letter
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

  private static boolean holdsForbiddenLetter(String text) {
    return text.length() == STANDARD
        && text.chars().anyMatch(c -> c == 'I' || c == 'O' || c == 'Q');
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
