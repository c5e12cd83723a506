package vn.gtvt.sdk.identifier;

import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Mask;

/**
 * Number of the old identity card (số chứng minh nhân dân, CMND): nine digits. Masked in {@link
 * #toString()}. Immutable.
 *
 * <p>It is met on old papers and is another number than the citizen's personal number: it is never
 * padded with zeros and never converted into one. Source: secondary, practice of driving schools.
 *
 * @param digits all nine; never to be logged
 */
public record OldIdentityNumber(String digits) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not repeat it
   */
  public OldIdentityNumber {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException("old-identity.malformed");
    }
  }

  /**
   * Reads a number; blanks are ignored. The twelve digits of a citizen's personal number have the
   * reason {@code old-identity.citizen-id}.
   */
  public static Parsed<OldIdentityNumber> tryParse(String written) {
    String bare = written.replace(" ", "");
    if (SHAPE.matcher(bare).matches()) {
      return new Parsed.Valid<>(new OldIdentityNumber(bare));
    }
    return new Parsed.Invalid<>(
        CitizenId.tryParse(bare).value().isPresent()
            ? "old-identity.citizen-id"
            : "old-identity.malformed");
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static OldIdentityNumber parse(String written) {
    return tryParse(written).orThrow();
  }

  @Override
  public String toString() {
    return Mask.tail(digits);
  }
}
