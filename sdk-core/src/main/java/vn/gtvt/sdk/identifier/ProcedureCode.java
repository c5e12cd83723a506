package vn.gtvt.sdk.identifier;

import java.util.regex.Pattern;

/**
 * National code of a procedure (mã TTHC), e.g. {@code 2.002288}; one without a national code has a
 * slug {@code x-…}.
 *
 * <p>Two codes are the same only if every character is: 1.002286 and 2.002286 are different
 * procedures. Immutable.
 *
 * @param text the code
 */
public record ProcedureCode(String text) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]\\.[0-9]{6}|x-[a-z0-9-]+");

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public ProcedureCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("procedure-code.malformed: " + text);
    }
  }

  /** Reads a code; blanks around it are ignored. */
  public static Parsed<ProcedureCode> tryParse(String written) {
    String bare = written.strip();
    return SHAPE.matcher(bare).matches()
        ? new Parsed.Valid<>(new ProcedureCode(bare))
        : new Parsed.Invalid<>("procedure-code.malformed");
  }

  /**
   * Returns the code of this text.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static ProcedureCode of(String text) {
    return new ProcedureCode(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
