package vn.gtvt.sdk.filing;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * Name of a filing in the journal: sorts by time of acceptance, unique without asking anybody.
 * Immutable.
 *
 * @param text 9 characters of time and 12 of chance, small letters and digits
 */
public record FilingId(String text) {
  private static final int DIGITS = 32;

  /** Guards the text. */
  public FilingId {
    Objects.requireNonNull(text, "text == null");
  }

  static FilingId next(Instant now, SecureRandom random) {
    String time = Long.toString(now.toEpochMilli(), DIGITS);
    String chance = Long.toString(random.nextLong() & ((1L << 60) - 1), DIGITS);
    return new FilingId(pad(time, 9) + pad(chance, 12));
  }

  /**
   * Returns the reference that goes to the receiver: recognisable, and without a word about
   * anybody.
   */
  String reference() {
    return "GTVT-" + text.toUpperCase(Locale.ROOT);
  }

  private static String pad(String digits, int length) {
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  @Override
  public String toString() {
    return text;
  }
}
