package vn.gtvt.sdk.signature.cms;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.time.VietnamTime;

/** Looks at a certificate before anything is signed with it. Stateless. */
public final class SignerCertificate {
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final int LEAST_RSA = 2048;
  private static final int LEAST_EC = 256;
  private static final Messages WORDS = Messages.beside(SigningProblem.class);

  private SignerCertificate() {}

  /** Says why nothing may be signed with a certificate at an instant, if so. */
  public static Optional<SigningProblem> problem(X509Certificate certificate, Instant now) {
    if (now.isAfter(certificate.getNotAfter().toInstant())) {
      return problem(
          Trouble.CERTIFICATE_EXPIRED, certificate, "date", day(certificate.getNotAfter()));
    }
    if (now.isBefore(certificate.getNotBefore().toInstant())) {
      return problem(
          Trouble.CERTIFICATE_EARLY, certificate, "date", day(certificate.getNotBefore()));
    }
    if (!isForSigning(certificate)) {
      return problem(Trouble.KEY_USAGE, certificate);
    }
    int bits = bits(certificate.getPublicKey());
    return bits < leastBits(certificate.getPublicKey())
        ? problem(Trouble.WEAK_KEY, certificate, "bits", bits)
        : Optional.empty();
  }

  /** Says that nothing may be signed with a certificate that was revoked. */
  public static SigningProblem revoked(X509Certificate certificate, Instant since) {
    return SigningProblem.of(
        Trouble.CERTIFICATE_REVOKED, "who", name(certificate), "date", day(Date.from(since)));
  }

  /**
   * Returns what to tell the holder of a certificate that ends within 60 days; nothing of one that
   * holds longer, or has ended, of which {@link #problem} tells.
   */
  public static Optional<Bilingual> warning(X509Certificate certificate, Instant now) {
    boolean isEnding =
        TrustAnchors.isEnding(certificate, now)
            && !now.isAfter(certificate.getNotAfter().toInstant());
    return isEnding
        ? Optional.of(
            WORDS.get(
                "CERTIFICATE_ENDS_SOON",
                "who",
                name(certificate),
                "date",
                day(certificate.getNotAfter())))
        : Optional.empty();
  }

  private static Optional<SigningProblem> problem(
      Trouble trouble, X509Certificate certificate, Object... more) {
    List<Object> words = new ArrayList<>(List.of("who", name(certificate)));
    words.addAll(List.of(more));
    return Optional.of(SigningProblem.of(trouble, words.toArray()));
  }

  /**
   * Says whether a certificate allows signatures on papers: by its usage, where one without allows
   * all, and by its purposes.
   */
  public static boolean isForSigning(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return (usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
        && SignerPurpose.of(certificate) != SignerPurpose.OTHER;
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
