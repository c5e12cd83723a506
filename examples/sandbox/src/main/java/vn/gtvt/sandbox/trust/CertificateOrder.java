package vn.gtvt.sandbox.trust;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What a certificate shall say.
 *
 * @param commonName the holder; made up
 * @param taxCode the holder's tax code; made up
 * @param from first moment of validity
 * @param to last moment of validity
 * @param usage bits of {@link KeyUsage}
 * @param purposes extended usages by their numbers; none for a certificate that names none
 */
public record CertificateOrder(
    String commonName, String taxCode, Instant from, Instant to, int usage, List<String> purposes) {
  /** Keeps a copy of the list. */
  public CertificateOrder {
    purposes = List.copyOf(purposes);
  }

  /** A company's certificate for signatures that is valid for a year from an instant. */
  public static CertificateOrder company(String commonName, Instant from) {
    return new CertificateOrder(
        commonName,
        "0100000000",
        from.minus(1, ChronoUnit.HOURS),
        from.plus(365, ChronoUnit.DAYS),
        KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
        List.of());
  }

  /** The same with other days. */
  public CertificateOrder valid(Instant first, Instant last) {
    return new CertificateOrder(commonName, taxCode, first, last, usage, purposes);
  }

  /** The same for another use. */
  public CertificateOrder usage(int bits) {
    return new CertificateOrder(commonName, taxCode, from, to, bits, purposes);
  }

  /** The same for these extended usages. */
  public CertificateOrder purposes(String... numbers) {
    return new CertificateOrder(commonName, taxCode, from, to, usage, List.of(numbers));
  }
}
