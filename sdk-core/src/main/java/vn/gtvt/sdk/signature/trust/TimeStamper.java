package vn.gtvt.sdk.signature.trust;

import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.SigningException;

/** Gives time-stamps (dấu thời gian, RFC 3161). Implementations are safe for concurrent use. */
@FunctionalInterface
public interface TimeStamper {
  /**
   * Stamps a hash.
   *
   * @return the DER of the time-stamp token, already checked to belong to the hash and to be signed
   *     by the authority whose certificate it brings
   * @throws SigningException with {@code TIME_STAMP} if none could be had
   */
  byte[] stamp(HashAlgorithm hash, byte[] imprint);
}
