package vn.gtvt.sdk.signature;

import java.util.Objects;

/**
 * What a key is given: a hash, already taken, and what it belongs to. Immutable.
 *
 * <p>Neither the file nor the attributes ever reach the key.
 */
public final class DigestToSign {
  private final HashAlgorithm hash;
  private final byte[] value;
  private final String label;

  private DigestToSign(HashAlgorithm hash, byte[] value, String label) {
    this.hash = hash;
    this.value = value;
    this.label = label;
  }

  /**
   * Wraps a hash.
   *
   * @param label what is signed, shown to the person who approves, e.g. a file name
   * @throws IllegalArgumentException if the value is not as long as the function's hashes are
   */
  public static DigestToSign of(HashAlgorithm hash, byte[] value, String label) {
    Objects.requireNonNull(label, "label == null");
    if (value.length != hash.digest().getDigestLength()) {
      throw new IllegalArgumentException(value.length + " bytes are no " + hash + " hash");
    }
    return new DigestToSign(hash, value.clone(), label);
  }

  /** Returns the hash function. */
  public HashAlgorithm hash() {
    return hash;
  }

  /** Returns a copy of the hash. */
  public byte[] value() {
    return value.clone();
  }

  /** Returns what is signed, for the person who approves. */
  public String label() {
    return label;
  }

  /** Hides the label: a file name may name people. */
  @Override
  public String toString() {
    return "DigestToSign[" + hash + "]";
  }
}
