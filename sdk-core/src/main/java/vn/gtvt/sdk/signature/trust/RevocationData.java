package vn.gtvt.sdk.signature.trust;

import java.util.Objects;

/**
 * What an authority says about its certificates, as it sent it. Immutable.
 *
 * @param kind an answer or a list
 * @param der the bytes: of an answer, those of the whole OCSP response
 */
// Opaque bytes that nobody compares.
@SuppressWarnings("ArrayRecordComponent")
public record RevocationData(Kind kind, byte[] der) {
  /** Guards what is required. */
  public RevocationData {
    Objects.requireNonNull(kind, "kind == null");
    Objects.requireNonNull(der, "der == null");
  }

  /** What there is. */
  public enum Kind {
    /** An answer about one certificate. */
    OCSP,
    /** A list of all that were revoked. */
    CRL
  }

  @Override
  public String toString() {
    return kind + "[" + der.length + " bytes]";
  }
}
