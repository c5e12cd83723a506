package vn.gtvt.sdk.signature.cms;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.time.VietnamTime;

/** Looks at a certificate before anything is signed with it. Stateless. */
public final class SignerCertificate {
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final int LEAST_RSA = 2048;
  private static final int LEAST_EC = 256;

  private SignerCertificate() {}

  /** Says why nothing may be signed with a certificate at an instant, if so. */
  public static Optional<SigningProblem> problem(X509Certificate certificate, Instant now) {
    // The name is read only where somebody is told: reading it costs a twentieth of a signature.
    if (now.isAfter(certificate.getNotAfter().toInstant())) {
      return Optional.of(
          SigningProblem.of(
              Trouble.CERTIFICATE_EXPIRED,
              "who",
              name(certificate),
              "date",
              day(certificate.getNotAfter())));
    }
    if (now.isBefore(certificate.getNotBefore().toInstant())) {
      return Optional.of(
          SigningProblem.of(
              Trouble.CERTIFICATE_EARLY,
              "who",
              name(certificate),
              "date",
              day(certificate.getNotBefore())));
    }
    if (!isForSigning(certificate)) {
      return Optional.of(SigningProblem.of(Trouble.KEY_USAGE, "who", name(certificate)));
    }
    int bits = bits(certificate.getPublicKey());
    if (bits < leastBits(certificate.getPublicKey())) {
      return Optional.of(
          SigningProblem.of(Trouble.WEAK_KEY, "who", name(certificate), "bits", bits));
    }
    return Optional.empty();
  }

  /** Says whether the usage of a certificate allows signatures; one without usage allows all. */
  public static boolean isForSigning(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
  }

  /** Returns the length of a key in bits; 0 for one that is neither RSA nor EC. */
  public static int bits(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength();
    }
    return key instanceof ECPublicKey ec ? ec.getParams().getOrder().bitLength() : 0;
  }

  /** Returns the length from which a key counts as strong today. */
  public static int leastBits(PublicKey key) {
    return key instanceof ECPublicKey ? LEAST_EC : LEAST_RSA;
  }

  /** Returns the common name of the holder, or all of the name where it has none. */
  public static String name(X509Certificate certificate) {
    X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    RDN[] names = subject.getRDNs(BCStyle.CN);
    return names.length == 0
        ? subject.toString()
        : IETFUtils.valueToString(names[0].getFirst().getValue()).replace("\\", "");
  }

  private static String day(Date date) {
    return VietnamTime.written(VietnamTime.dayOf(date.toInstant()));
  }
}
