package vn.gtvt.sandbox.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Says which certificates were revoked: by OCSP and by list. */
final class Revocation {
  private final Clock clock;
  private final Authority issuing;
  private final Issued responder;
  private final Map<String, Instant> revoked;

  Revocation(Clock clock, Authority issuing, Issued responder, Map<String, Instant> revoked) {
    this.clock = clock;
    this.issuing = issuing;
    this.responder = responder;
    this.revoked = revoked;
  }

  byte[] ocsp(byte[] request) throws IOException {
    try {
      OCSPReq asked = new OCSPReq(request);
      DigestCalculator sha1 =
          new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
      BasicOCSPRespBuilder answer =
          new JcaBasicOCSPRespBuilder(responder.certificate().getPublicKey(), sha1);
      Instant now = clock.instant();
      for (Req req : asked.getRequestList()) {
        answer.addResponse(
            req.getCertID(),
            status(req.getCertID().getSerialNumber()),
            Date.from(now),
            Date.from(now.plus(1, ChronoUnit.DAYS)));
      }
      Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
      if (nonce != null) {
        answer.setResponseExtensions(new Extensions(nonce));
      }
      X509CertificateHolder[] chain = {new JcaX509CertificateHolder(responder.certificate())};
      return new OCSPRespBuilder()
          .build(
              OCSPResponseStatus.SUCCESSFUL,
              answer.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(responder.key()),
                  chain,
                  Date.from(now)))
          .getEncoded();
    } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private CertificateStatus status(BigInteger serial) {
    Instant since = revoked.get(serial.toString());
    return since == null
        ? CertificateStatus.GOOD
        : new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
  }

  byte[] list() throws IOException {
    try {
      Instant now = clock.instant();
      X509v2CRLBuilder builder =
          new JcaX509v2CRLBuilder(issuing.certificate().getSubjectX500Principal(), Date.from(now));
      builder.setNextUpdate(Date.from(now.plus(7, ChronoUnit.DAYS)));
      revoked.forEach(
          (serial, since) ->
              builder.addCRLEntry(
                  new BigInteger(serial), Date.from(since), CRLReason.keyCompromise));
      return builder
          .build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuing.key()))
          .getEncoded();
    } catch (OperatorCreationException e) {
      throw new IOException(e);
    }
  }
}
