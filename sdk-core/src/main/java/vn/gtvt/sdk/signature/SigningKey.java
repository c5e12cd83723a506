package vn.gtvt.sdk.signature;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The one seam for every key: a file, a token, a remote service. Safe for concurrent use.
 *
 * <p>A key sees hashes only. One that needs a person's approval answers {@link KeyAnswer.Waits}
 * with a ticket; {@link #resume} goes on with it, after a restart too.
 */
public interface SigningKey {
  /**
   * Returns the certificate and those that issued it, the signer's own first.
   *
   * @throws SigningException if the key cannot be reached
   */
  List<X509Certificate> chain();

  /** Signs hashes, all under one approval where the key needs one. */
  KeyAnswer sign(List<DigestToSign> digests);

  /**
   * Goes on after {@link KeyAnswer.Waits}.
   *
   * @param ticket the text of {@link KeyAnswer.Waits}
   * @param digests the same hashes in the same order
   */
  default KeyAnswer resume(String ticket, List<DigestToSign> digests) {
    return sign(digests);
  }

  /** Says whether signing waits for a person who is asked elsewhere, e.g. on the telephone. */
  default boolean asksElsewhere() {
    return false;
  }

  /**
   * Says whether a person approves each signing (a code, the telephone): what was approved is then
   * kept when something else fails.
   */
  default boolean needsApproval() {
    return asksElsewhere();
  }

  /** Lets the holder's secret be asked again, after a wrong one was put right. */
  default void tryAgain() {}

  /** Returns how many hashes one approval covers at most. */
  default int atOnce() {
    return 500;
  }
}
