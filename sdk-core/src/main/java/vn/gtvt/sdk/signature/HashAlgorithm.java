package vn.gtvt.sdk.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** The hash functions that occur in signatures. */
public enum HashAlgorithm {
  /** Broken, and only for a receiver that is known to demand it. */
  SHA1("SHA-1", "SHA1", "1.3.14.3.2.26"),
  /** The usual one. */
  SHA256("SHA-256", "SHA256", "2.16.840.1.101.3.4.2.1"),
  /** Longer. */
  SHA384("SHA-384", "SHA384", "2.16.840.1.101.3.4.2.2"),
  /** Longest. */
  SHA512("SHA-512", "SHA512", "2.16.840.1.101.3.4.2.3");

  private final String digestName;
  private final String shortName;
  private final String oid;

  HashAlgorithm(String digestName, String shortName, String oid) {
    this.digestName = digestName;
    this.shortName = shortName;
    this.oid = oid;
  }

  /** Returns the object identifier in dotted form. */
  public String oid() {
    return oid;
  }

  /** Returns the name that a JDK's signature algorithm begins with: {@code SHA256}. */
  public String shortName() {
    return shortName;
  }

  /** Returns a new digest. */
  public MessageDigest digest() {
    try {
      return MessageDigest.getInstance(digestName);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks " + digestName, e);
    }
  }

  /** Returns the one with this object identifier. */
  public static Optional<HashAlgorithm> ofOid(String oid) {
    return Arrays.stream(values()).filter(h -> h.oid.equals(oid)).findFirst();
  }
}
