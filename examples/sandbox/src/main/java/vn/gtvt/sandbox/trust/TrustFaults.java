package vn.gtvt.sandbox.trust;

import java.util.Objects;

/**
 * What the trust services answer instead of the truth, until they are switched back to honesty.
 * Thread-safe.
 *
 * <p>Every answer but an honest one calls each certificate good, as a forger would.
 */
public final class TrustFaults {
  /** How OCSP answers. */
  public enum Ocsp {
    /** The truth, as of now. */
    HONEST,
    /** Of four years ago, without a word how long it holds. */
    OLD,
    /** Dated in half a year. */
    FUTURE,
    /** About a certificate of the same number that another authority issued. */
    OTHER_ISSUER,
    /** Signed by a stranger who calls itself the authority. */
    STRANGER,
    /** Signed by somebody to whom the authority gave a certificate, but not this right. */
    NO_RESPONDER,
    /** Signed by a responder whose certificate has ended. */
    ENDED_RESPONDER,
    /** Changed on the way. */
    BROKEN,
    /** The answer to another request. */
    OTHER_REQUEST,
    /** Come back later. */
    TRY_LATER
  }

  /** How the list is. */
  public enum Crl {
    /** The truth, as of now. */
    HONEST,
    /** Of four years ago, for a week. */
    OLD,
    /** Dated in half a year. */
    FUTURE,
    /** Signed by a stranger who calls itself the authority. */
    STRANGER,
    /** Only what changed since the last one. */
    CHANGES,
    /** Only certificates of authorities. */
    AUTHORITIES_ONLY,
    /** Only certificates of attributes. */
    ATTRIBUTES_ONLY,
    /** Only some reasons. */
    SOME_REASONS,
    /** Only certificates that point to another place. */
    OTHER_PLACE
  }

  /** How time-stamps are given. */
  public enum Stamp {
    /** As asked. */
    HONEST,
    /** The answer to another request for the same hash. */
    OTHER_REQUEST,
    /** For another hash. */
    OTHER_HASH,
    /** Changed on the way. */
    BROKEN,
    /** By a stranger who calls itself the authority. */
    STRANGER
  }

  private volatile Ocsp ocsp = Ocsp.HONEST;
  private volatile Crl crl = Crl.HONEST;
  private volatile Stamp stamp = Stamp.HONEST;

  TrustFaults() {}

  /** Switches OCSP. */
  public void ocsp(Ocsp value) {
    ocsp = Objects.requireNonNull(value);
  }

  /** Switches the list of the issuing authority. */
  public void crl(Crl value) {
    crl = Objects.requireNonNull(value);
  }

  /** Switches time-stamps. */
  public void stamp(Stamp value) {
    stamp = Objects.requireNonNull(value);
  }

  Ocsp ocsp() {
    return ocsp;
  }

  Crl crl() {
    return crl;
  }

  Stamp stamp() {
    return stamp;
  }
}
