package vn.gtvt.sandbox.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Knows which certificates were revoked, and says so by OCSP. */
final class Revocation {
  /** Since when a certificate is revoked, and why, as RFC 5280 numbers the reasons. */
  record Mark(Instant since, int reason) {}

  private final Clock clock;
  private final Authorities authorities;
  private final TrustFaults faults;
  private final Map<BigInteger, Mark> marks = new ConcurrentHashMap<>();

  Revocation(Clock clock, Authorities authorities, TrustFaults faults) {
    this.clock = clock;
    this.authorities = authorities;
    this.faults = faults;
  }

  void mark(X509Certificate certificate, int reason) {
    marks.put(certificate.getSerialNumber(), new Mark(clock.instant(), reason));
  }

  Map<BigInteger, Mark> marks() {
    return Map.copyOf(marks);
  }

  byte[] ocsp(byte[] request) throws IOException {
    TrustFaults.Ocsp fault = faults.ocsp();
    try {
      if (fault == TrustFaults.Ocsp.TRY_LATER) {
        return new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
      }
      BasicOCSPResp answer = answer(new OCSPReq(request), fault);
      return new OCSPRespBuilder()
          .build(
              OCSPRespBuilder.SUCCESSFUL,
              fault == TrustFaults.Ocsp.BROKEN ? broken(answer) : answer)
          .getEncoded();
    } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private BasicOCSPResp answer(OCSPReq asked, TrustFaults.Ocsp fault)
      throws IOException, OCSPException, OperatorCreationException, GeneralSecurityException {
    Issued by = authorities.responder(fault);
    DigestCalculator sha1 =
        new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
    BasicOCSPRespBuilder answer =
        new JcaBasicOCSPRespBuilder(by.certificate().getPublicKey(), sha1);
    Instant now = clock.instant();
    Instant said = said(fault, now);
    Date next = fault == TrustFaults.Ocsp.OLD ? null : Date.from(said.plus(1, ChronoUnit.DAYS));
    for (Req req : asked.getRequestList()) {
      CertificateID id = req.getCertID();
      answer.addResponse(
          fault == TrustFaults.Ocsp.OTHER_ISSUER
              ? new CertificateID(
                  sha1,
                  new JcaX509CertificateHolder(authorities.root().certificate()),
                  id.getSerialNumber())
              : id,
          fault == TrustFaults.Ocsp.HONEST ? status(id) : CertificateStatus.GOOD,
          Date.from(said),
          next);
    }
    Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      answer.setResponseExtensions(
          new Extensions(fault == TrustFaults.Ocsp.OTHER_REQUEST ? other() : nonce));
    }
    X509CertificateHolder[] chain = {new JcaX509CertificateHolder(by.certificate())};
    return answer.build(
        new JcaContentSignerBuilder(Keys.algorithm(by.key())).build(by.key()),
        chain,
        Date.from(now));
  }

  /** The same with another value of the signature. */
  private static BasicOCSPResp broken(BasicOCSPResp answer) throws IOException {
    BasicOCSPResponse whole = BasicOCSPResponse.getInstance(answer.getEncoded());
    byte[] value = whole.getSignature().getOctets().clone();
    value[value.length - 1] ^= 1;
    return new BasicOCSPResp(
        new BasicOCSPResponse(
            whole.getTbsResponseData(),
            whole.getSignatureAlgorithm(),
            new DERBitString(value),
            whole.getCerts()));
  }

  private static Extension other() throws IOException {
    return new Extension(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
        false,
        new DEROctetString(new byte[16]).getEncoded());
  }

  private static Instant said(TrustFaults.Ocsp fault, Instant now) {
    return switch (fault) {
      case OLD -> now.minus(1500, ChronoUnit.DAYS);
      case FUTURE -> now.plus(180, ChronoUnit.DAYS);
      default -> now;
    };
  }

  /** It answers for the certificates that the issuing authority issued, and for no others. */
  private CertificateStatus status(CertificateID id)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    X509CertificateHolder issuer =
        new JcaX509CertificateHolder(authorities.issuing().certificate());
    if (!id.matchesIssuer(issuer, digests)
        || !authorities.issuing().isIssued(id.getSerialNumber())) {
      return new UnknownStatus();
    }
    Mark mark = marks.get(id.getSerialNumber());
    return mark == null
        ? CertificateStatus.GOOD
        : new RevokedStatus(Date.from(mark.since()), mark.reason());
  }
}
