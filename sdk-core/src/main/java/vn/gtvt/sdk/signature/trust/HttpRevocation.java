package vn.gtvt.sdk.signature.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;

/**
 * Asks the services that a certificate names: OCSP first, its list otherwise. Safe for concurrent
 * use.
 */
public final class HttpRevocation implements RevocationSource {
  private static final int OK = 200;
  private static final int NONCE = 16;

  private final HttpCaller caller;
  private final SecureRandom random = new SecureRandom();

  /** Asks through a caller, whose limits hold. */
  public HttpRevocation(HttpCaller caller) {
    this.caller = Objects.requireNonNull(caller, "caller == null");
  }

  @Override
  public Optional<RevocationData> fetch(X509Certificate certificate, X509Certificate issuer) {
    try {
      URI ocsp = ocspAddress(certificate);
      if (ocsp != null) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        Extension own =
            new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                false,
                new DEROctetString(nonce).getEncoded());
        byte[] request = request(certificate, issuer, own);
        Optional<RevocationData> answer =
            answer(
                HttpCall.post("ocsp", ocsp, "application/ocsp-request", request),
                RevocationData.Kind.OCSP);
        if (answer.isPresent() && isToThis(answer.get().der(), own)) {
          return answer;
        }
      }
      URI list = listAddress(certificate);
      return list == null
          ? Optional.empty()
          : answer(HttpCall.get("crl", list), RevocationData.Kind.CRL);
    } catch (IOException
        | OCSPException
        | OperatorCreationException
        | GeneralSecurityException
        | RuntimeException e) {
      // A certificate can say anything; one that names no usable service names none.
      return Optional.empty();
    }
  }

  private Optional<RevocationData> answer(HttpCall call, RevocationData.Kind kind) {
    return caller.call(call) instanceof HttpReply.Answered answered && answered.status() == OK
        ? Optional.of(new RevocationData(kind, answered.body()))
        : Optional.empty();
  }

  /**
   * Says whether an answer is one that can be used, and not another request's: the way is plain
   * HTTP, where a recorded one can be played again. Many authorities prepare their answers and
   * leave the nonce out; of those only the dates count.
   */
  private static boolean isToThis(byte[] der, Extension nonce) throws IOException, OCSPException {
    OCSPResp whole = new OCSPResp(der);
    if (whole.getStatus() != OCSPResp.SUCCESSFUL
        || !(whole.getResponseObject() instanceof BasicOCSPResp answer)) {
      return false;
    }
    Extension theirs = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    return theirs == null || theirs.getExtnValue().equals(nonce.getExtnValue());
  }

  private static byte[] request(
      X509Certificate certificate, X509Certificate issuer, Extension nonce)
      throws IOException, OCSPException, OperatorCreationException, GeneralSecurityException {
    BigInteger serial = certificate.getSerialNumber();
    CertificateID id =
        new CertificateID(
            new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
            new JcaX509CertificateHolder(issuer),
            serial);
    return new OCSPReqBuilder()
        .addRequest(id)
        .setRequestExtensions(new Extensions(nonce))
        .build()
        .getEncoded();
  }

  private static @Nullable URI ocspAddress(X509Certificate certificate) {
    byte[] value = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
    if (value == null) {
      return null;
    }
    byte[] inner = ASN1OctetString.getInstance(value).getOctets();
    for (AccessDescription access :
        AuthorityInformationAccess.getInstance(inner).getAccessDescriptions()) {
      if (access.getAccessMethod().equals(AccessDescription.id_ad_ocsp)) {
        return http(access.getAccessLocation());
      }
    }
    return null;
  }

  private static @Nullable URI listAddress(X509Certificate certificate) {
    byte[] value = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
    if (value == null) {
      return null;
    }
    byte[] inner = ASN1OctetString.getInstance(value).getOctets();
    for (DistributionPoint point : CRLDistPoint.getInstance(inner).getDistributionPoints()) {
      DistributionPointName name = point.getDistributionPoint();
      if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
        for (GeneralName each : GeneralNames.getInstance(name.getName()).getNames()) {
          URI address = http(each);
          if (address != null) {
            return address;
          }
        }
      }
    }
    return null;
  }

  /** Only HTTP: a certificate must not make us read files or speak other protocols. */
  private static @Nullable URI http(GeneralName name) {
    if (name.getTagNo() != GeneralName.uniformResourceIdentifier) {
      return null;
    }
    URI address = URI.create(name.getName().toString());
    String scheme = String.valueOf(address.getScheme());
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https") ? address : null;
  }
}
