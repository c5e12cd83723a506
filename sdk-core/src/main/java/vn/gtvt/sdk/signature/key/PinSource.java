package vn.gtvt.sdk.signature.key;

/**
 * Gives the secret of a key each time it is needed. Safe for concurrent use.
 *
 * <p>The array is wiped after use, so a source hands out a copy.
 */
@FunctionalInterface
public interface PinSource {
  /** Returns the secret. */
  char[] pin();

  /** Returns a source of one secret, copied. */
  static PinSource fixed(char[] pin) {
    char[] kept = pin.clone();
    return kept::clone;
  }
}
