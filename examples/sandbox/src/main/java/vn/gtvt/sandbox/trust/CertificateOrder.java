package vn.gtvt.sandbox.trust;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What a certificate shall say.
 *
 * @param commonName the holder; made up
 * @param taxCode the holder's tax code; made up
 * @param from first moment of validity
 * @param to last moment of validity
 * @param usage bits of {@link KeyUsage}
 */
public record CertificateOrder(
    String commonName, String taxCode, Instant from, Instant to, int usage) {
  /** A company's certificate for signatures that is valid for a year from an instant. */
  public static CertificateOrder company(String commonName, Instant from) {
    return new CertificateOrder(
        commonName,
        "0100000000",
        from.minus(1, ChronoUnit.HOURS),
        from.plus(365, ChronoUnit.DAYS),
        KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
  }

  /** The same with other days. */
  public CertificateOrder valid(Instant first, Instant last) {
    return new CertificateOrder(commonName, taxCode, first, last, usage);
  }

  /** The same for another use. */
  public CertificateOrder usage(int bits) {
    return new CertificateOrder(commonName, taxCode, from, to, bits);
  }
}
