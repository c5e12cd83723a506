package vn.gtvt.sdk.identifier;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Mask;

/**
 * Citizen's personal number (số định danh cá nhân, CCCD): twelve digits that start with 0. Masked
 * in {@link #toString()}. Immutable.
 *
 * <p>Digits 1 to 3 name where the birth was registered, digit 4 the century and the sex, digits 5
 * and 6 the year in the century; there is no check digit. Source: secondary, and every number of a
 * real file of sixty persons agreed.
 *
 * @param digits all twelve; never to be logged
 */
public record CitizenId(String digits) {
  private static final Pattern SHAPE = Pattern.compile("0[0-9]{11}");
  private static final int FIRST_CENTURY = 1900;

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not repeat it
   */
  public CitizenId {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException("citizen-id.malformed");
    }
  }

  /** Reads a number; blanks are ignored. */
  public static Parsed<CitizenId> tryParse(String written) {
    String bare = written.replace(" ", "");
    return SHAPE.matcher(bare).matches()
        ? new Parsed.Valid<>(new CitizenId(bare))
        : new Parsed.Invalid<>("citizen-id.malformed");
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static CitizenId parse(String written) {
    return tryParse(written).orThrow();
  }

  /** Returns the sex that the fourth digit states: even for men, odd for women. */
  public Sex sex() {
    return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }

  /** Returns the year of birth that digits 4 to 6 state. */
  public int birthYear() {
    return FIRST_CENTURY + 100 * (centuryAndSex() / 2) + Integer.parseInt(digits.substring(4, 6));
  }

  /** Says whether the number belongs to somebody else: of another year of birth or another sex. */
  public boolean disagreesWith(LocalDate birthDate, Sex sex) {
    return disagreesWith(birthDate) || sex() != sex;
  }

  /** Says whether the number states another year of birth. */
  public boolean disagreesWith(LocalDate birthDate) {
    return birthYear() != birthDate.getYear();
  }

  /**
   * Says whether the first three digits are those of a province, by the list that comes with the
   * SDK. If not, the number is worth a second look; it may be that of a person born abroad.
   */
  public boolean hasKnownPrefix() {
    return Bundled.PREFIXES.knows(this);
  }

  private int centuryAndSex() {
    return digits.charAt(3) - '0';
  }

  @Override
  public String toString() {
    return Mask.tail(digits);
  }

  /** Read when first asked: whoever only parses needs no list. */
  private static final class Bundled {
    private static final CitizenPrefixes PREFIXES = CitizenPrefixes.bundled();

    private Bundled() {}
  }
}
