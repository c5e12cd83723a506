package vn.gtvt.sdk.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells bytes apart: SHA-256, written as 64 small hexadecimal letters. Immutable.
 *
 * @param sha256 the fingerprint
 * @param size bytes
 */
public record Fingerprint(String sha256, long size) {
  /** Returns the fingerprint of bytes in memory. */
  public static Fingerprint of(byte[] bytes) {
    return new Fingerprint(HexFormat.of().formatHex(digest().digest(bytes)), bytes.length);
  }

  /**
   * Returns the fingerprint of a content, read once and never held whole.
   *
   * @throws IOException if it cannot be read
   */
  public static Fingerprint of(Content content) throws IOException {
    MessageDigest running = digest();
    try (InputStream in = new DigestInputStream(content.open(), running)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return new Fingerprint(HexFormat.of().formatHex(running.digest()), size);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
