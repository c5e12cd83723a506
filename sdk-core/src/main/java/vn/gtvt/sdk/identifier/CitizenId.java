package vn.gtvt.sdk.identifier;

import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Mask;

/**
 * Citizen's personal number (số định danh cá nhân, CCCD): twelve digits that start with 0. Masked
 * in {@link #toString()}. Immutable.
 *
 * @param digits all twelve; never to be logged
 */
public record CitizenId(String digits) {
  private static final Pattern SHAPE = Pattern.compile("0[0-9]{11}");

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

  @Override
  public String toString() {
    return Mask.tail(digits);
  }
}
