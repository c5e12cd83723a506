package vn.gtvt.sdk.portal;

/**
 * A file as the receiver stored it. Immutable.
 *
 * @param id the receiver's name of it
 * @param sha256 fingerprint of what was stored, small hexadecimal letters
 */
public record StoredFile(String id, String sha256) {
  /** Most bytes of a stored file that is read back to be verified: 1 GB, none of them kept. */
  public static final long LARGEST = 1L << 30;

  /** Most bytes of a stored file that is opened to be looked at: 32 MB, kept in memory. */
  public static final int LARGEST_OPENED = 32 << 20;
}
