package vn.gtvt.sdk.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Mask;

/**
 * Number of a driver's licence (số giấy phép lái xe, GPLX): twelve digits on the plastic card;
 * masked in {@link #toString()}. Immutable.
 *
 * <p>Digits 1 and 2 are the issuing department's code before the provinces merged (inferred), digit
 * 3 is 0 for men and 1 for women in every century (verified), 4 and 5 the year of passing the exam
 * (secondary: 43 of 45 numbers agreed), the rest a running number. No check digit is known, so that
 * a digit which does not fit is worth a warning and never refused.
 *
 * <p>Paper licences (giấy phép lái xe bằng giấy) have numbers of other forms with letters
 * (inferred); they are taken and {@link #isLegacy()}.
 *
 * @param text capital letters and digits, of an old number also {@code -}, {@code /} and {@code .};
 *     never to be logged
 */
public record LicenceNumber(String text) {
  private static final Pattern CARD = Pattern.compile("[0-9]{12}");
  // The bounds are ours: wide enough for any number seen, too narrow for a sentence.
  private static final Pattern PAPER =
      Pattern.compile("(?=.*[0-9])(?=.*[A-ZĐ])[A-ZĐ0-9][A-ZĐ0-9./-]{3,18}[A-ZĐ0-9]");
  private static final String MALFORMED = "licence-number.malformed";

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not repeat it
   */
  public LicenceNumber {
    if (!isCanonical(text)) {
      throw new IllegalArgumentException(MALFORMED);
    }
  }

  /** Reads a number; blanks are ignored, letters may be small. */
  public static Parsed<LicenceNumber> tryParse(String written) {
    String bare = written.replace(" ", "").toUpperCase(Locale.ROOT);
    return isCanonical(bare)
        ? new Parsed.Valid<>(new LicenceNumber(bare))
        : new Parsed.Invalid<>(MALFORMED);
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static LicenceNumber parse(String written) {
    return tryParse(written).orThrow();
  }

  /** Says whether the number is that of a paper licence: worth a second look. */
  public boolean isLegacy() {
    return !CARD.matcher(text).matches();
  }

  /** Returns the sex that the third digit states; nothing for a paper licence or another digit. */
  public Optional<Sex> sex() {
    if (isLegacy()) {
      return Optional.empty();
    }
    return switch (text.charAt(2)) {
      case '0' -> Optional.of(Sex.MALE);
      case '1' -> Optional.of(Sex.FEMALE);
      default -> Optional.empty();
    };
  }

  /** Says whether the third digit states the other sex: worth a warning. */
  public boolean disagreesWith(Sex sex) {
    return sex().filter(stated -> stated != sex).isPresent();
  }

  /**
   * Says whether digits 4 and 5 state another year than that of the exam: worth a warning, since
   * some licences have it so. A paper licence states no year.
   *
   * @param examYear the year in which the exam was passed, e.g. 2019
   */
  public boolean disagreesWithExamYear(int examYear) {
    return !isLegacy() && Integer.parseInt(text.substring(3, 5)) != Math.floorMod(examYear, 100);
  }

  private static boolean isCanonical(String text) {
    return CARD.matcher(text).matches() || PAPER.matcher(text).matches();
  }

  @Override
  public String toString() {
    return Mask.tail(text);
  }
}
