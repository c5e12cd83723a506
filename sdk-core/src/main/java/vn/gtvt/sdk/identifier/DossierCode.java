package vn.gtvt.sdk.identifier;

/**
 * Code of a dossier (mã hồ sơ), e.g. {@code 000.00.00.H05-260818-0001}.
 *
 * <p>It is opaque: several forms are in use at once, the sequence of TT 4/2025/TT-VPCP, Điều 23.2
 * may have four digits or more (secondary), and only the agency that issued a code may say what it
 * means. So nothing is read from it, and its letters are kept as they are. It names a case, not a
 * person, and is shown in full. Immutable.
 *
 * @param text up to {@link #LONGEST} visible characters without a blank
 */
public record DossierCode(String text) {
  /** The longest code that is taken; a bound of the SDK, none of the law. */
  public static final int LONGEST = 100;

  private static final String MALFORMED = "dossier-code.malformed";

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is empty, too long, or holds a blank or a control
   *     character
   */
  public DossierCode {
    if (!isOneWord(text)) {
      throw new IllegalArgumentException(MALFORMED);
    }
  }

  /** Reads a code; blanks around it are ignored. */
  public static Parsed<DossierCode> tryParse(String written) {
    String bare = written.strip();
    return isOneWord(bare)
        ? new Parsed.Valid<>(new DossierCode(bare))
        : new Parsed.Invalid<>(MALFORMED);
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static DossierCode parse(String written) {
    return tryParse(written).orThrow();
  }

  private static boolean isOneWord(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(DossierCode::isUnseen);
  }

  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  @Override
  public String toString() {
    return text;
  }
}
