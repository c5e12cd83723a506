package vn.gtvt.sdk.signature.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
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

/** Reads an OCSP answer (RFC 6960). */
final class OcspReading {
  private static final int MOST_DELEGATES = 10;

  private OcspReading() {}

  static RevocationStatus status(
      byte[] der, X509Certificate certificate, X509Certificate issuer, Instant now)
      throws IOException, OCSPException, OperatorCreationException, GeneralSecurityException {
    OCSPResp whole = new OCSPResp(der);
    if (whole.getStatus() != OCSPResp.SUCCESSFUL
        || !(whole.getResponseObject() instanceof BasicOCSPResp answer)) {
      return new RevocationStatus.NotKnown("OCSP status " + whole.getStatus());
    }
    SingleResp single = about(answer, certificate, issuer);
    if (single == null) {
      return new RevocationStatus.NotKnown("answer about another certificate");
    }
    if (!isSignedFor(answer, issuer)) {
      return new RevocationStatus.NotKnown("answer not signed for the issuer");
    }
    if (RevocationCheck.isFuture(single.getThisUpdate(), now)
        || RevocationCheck.isFuture(answer.getProducedAt(), now)) {
      return new RevocationStatus.NotKnown("answer of the future");
    }
    return status(single, certificate);
  }

  private static @Nullable SingleResp about(
      BasicOCSPResp answer, X509Certificate certificate, X509Certificate issuer)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    for (SingleResp single : answer.getResponses()) {
      if (single.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
          && single.getCertID().matchesIssuer(new JcaX509CertificateHolder(issuer), digests)) {
        return single;
      }
    }
    return null;
  }

  private static RevocationStatus status(SingleResp single, X509Certificate certificate) {
    CertificateStatus status = single.getCertStatus();
    if (status instanceof RevokedStatus revoked) {
      return new RevocationStatus.Revoked(
          revoked.getRevocationTime().toInstant(),
          revoked.hasRevocationReason() ? reason(revoked.getRevocationReason()) : null);
    }
    if (status != CertificateStatus.GOOD) {
      return new RevocationStatus.NotKnown("unknown to the authority");
    }
    return RevocationCheck.good(
        single.getThisUpdate(),
        single.getNextUpdate(),
        certificate,
        keepsEnded(single, certificate.getNotAfter().toInstant()));
  }

  private static @Nullable CRLReason reason(int number) {
    CRLReason[] all = CRLReason.values();
    return number >= 0 && number < all.length ? all[number] : null;
  }

  private static boolean keepsEnded(SingleResp single, Instant ended) {
    Extension cutoff = single.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff);
    try {
      return cutoff != null
          && !ASN1GeneralizedTime.getInstance(cutoff.getParsedValue())
              .getDate()
              .toInstant()
              .isAfter(ended);
    } catch (ParseException e) {
      return false;
    }
  }

  /** The issuer itself, or somebody to whom it gave the right in a certificate. */
  private static boolean isSignedFor(BasicOCSPResp answer, X509Certificate issuer)
      throws GeneralSecurityException {
    if (isSignedBy(answer, issuer.getPublicKey())) {
      return true;
    }
    X509CertificateHolder[] beside = answer.getCerts();
    for (int i = 0; i < Math.min(beside.length, MOST_DELEGATES); i++) {
      X509Certificate delegate = new JcaX509CertificateConverter().getCertificate(beside[i]);
      if (isDelegate(delegate, issuer, answer.getProducedAt().toInstant())
          && isSignedBy(answer, delegate.getPublicKey())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDelegate(
      X509Certificate delegate, X509Certificate issuer, Instant producedAt)
      throws GeneralSecurityException {
    return delegate.getExtendedKeyUsage() != null
        && delegate.getExtendedKeyUsage().contains(KeyPurposeId.id_kp_OCSPSigning.getId())
        && !producedAt.isBefore(delegate.getNotBefore().toInstant())
        && !producedAt.isAfter(delegate.getNotAfter().toInstant())
        && Chains.isIssuer(issuer, delegate);
  }

  /** A key of another kind than the signature's did not make it, and that is no error. */
  private static boolean isSignedBy(BasicOCSPResp answer, PublicKey key) {
    try {
      return answer.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key));
    } catch (OCSPException | OperatorCreationException e) {
      return false;
    }
  }
}
