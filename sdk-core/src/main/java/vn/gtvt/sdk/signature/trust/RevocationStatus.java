package vn.gtvt.sdk.signature.trust;

import java.time.Instant;

/** What is known about the revocation of a certificate. */
public sealed interface RevocationStatus {
  /** Not revoked, says a fitting answer or list. */
  record Good() implements RevocationStatus {}

  /**
   * Revoked.
   *
   * @param since from when on
   */
  record Revoked(Instant since) implements RevocationStatus {}

  /**
   * Nothing fitting says anything.
   *
   * @param why in a few technical words
   */
  record NotKnown(String why) implements RevocationStatus {}
}
