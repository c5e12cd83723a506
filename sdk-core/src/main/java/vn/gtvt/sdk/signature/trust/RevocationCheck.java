package vn.gtvt.sdk.signature.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** Reads answers and lists, and believes those only that the issuer, or its delegate, signed. */
public final class RevocationCheck {
  private static final Duration SKEW = Duration.ofMinutes(10);

  private RevocationCheck() {}

  /**
   * Says what an answer or a list tells about a certificate.
   *
   * @param at when the certificate was used; what is older than its validity tells nothing
   */
  public static RevocationStatus status(
      RevocationData data, X509Certificate certificate, X509Certificate issuer, Instant at) {
    try {
      return data.kind() == RevocationData.Kind.OCSP
          ? ocsp(data.der(), certificate, issuer, at)
          : list(data.der(), certificate, issuer, at);
    } catch (IOException
        | OCSPException
        | OperatorCreationException
        | GeneralSecurityException
        | RuntimeException e) {
      return new RevocationStatus.NotKnown(e.getClass().getSimpleName());
    }
  }

  private static RevocationStatus list(
      byte[] der, X509Certificate certificate, X509Certificate issuer, Instant at)
      throws GeneralSecurityException {
    X509CRL list =
        (X509CRL)
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return new RevocationStatus.NotKnown("another issuer's list");
    }
    list.verify(issuer.getPublicKey());
    X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
    if (entry != null) {
      return new RevocationStatus.Revoked(entry.getRevocationDate().toInstant());
    }
    return isStale(list.getNextUpdate(), at)
        ? new RevocationStatus.NotKnown("list ended before")
        : new RevocationStatus.Good();
  }

  private static RevocationStatus ocsp(
      byte[] der, X509Certificate certificate, X509Certificate issuer, Instant at)
      throws IOException, OCSPException, OperatorCreationException, GeneralSecurityException {
    OCSPResp whole = new OCSPResp(der);
    if (whole.getStatus() != OCSPResp.SUCCESSFUL
        || !(whole.getResponseObject() instanceof BasicOCSPResp answer)) {
      return new RevocationStatus.NotKnown("OCSP status " + whole.getStatus());
    }
    if (!isSignedFor(answer, issuer)) {
      return new RevocationStatus.NotKnown("answer not signed for the issuer");
    }
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    for (SingleResp single : answer.getResponses()) {
      boolean isAbout =
          single.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
              && single.getCertID().matchesIssuer(new JcaX509CertificateHolder(issuer), digests);
      if (isAbout) {
        return status(single, at);
      }
    }
    return new RevocationStatus.NotKnown("answer about another certificate");
  }

  private static RevocationStatus status(SingleResp single, Instant at) {
    CertificateStatus status = single.getCertStatus();
    if (status instanceof RevokedStatus revoked) {
      return new RevocationStatus.Revoked(revoked.getRevocationTime().toInstant());
    }
    if (status != CertificateStatus.GOOD) {
      return new RevocationStatus.NotKnown("unknown to the authority");
    }
    return isStale(single.getNextUpdate(), at)
        ? new RevocationStatus.NotKnown("answer ended before")
        : new RevocationStatus.Good();
  }

  private static boolean isStale(@Nullable Date next, Instant at) {
    return next != null && at.isAfter(next.toInstant().plus(SKEW));
  }

  /** The issuer itself, or somebody to whom it gave the right in a certificate. */
  private static boolean isSignedFor(BasicOCSPResp answer, X509Certificate issuer)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    JcaContentVerifierProviderBuilder verifiers = new JcaContentVerifierProviderBuilder();
    if (answer.isSignatureValid(verifiers.build(issuer.getPublicKey()))) {
      return true;
    }
    for (X509CertificateHolder holder : answer.getCerts()) {
      X509Certificate delegate = new JcaX509CertificateConverter().getCertificate(holder);
      boolean isDelegate =
          delegate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
              && delegate.getExtendedKeyUsage() != null
              && delegate.getExtendedKeyUsage().contains(KeyPurposeId.id_kp_OCSPSigning.getId());
      if (isDelegate && answer.isSignatureValid(verifiers.build(delegate.getPublicKey()))) {
        delegate.verify(issuer.getPublicKey());
        return true;
      }
    }
    return false;
  }
}
