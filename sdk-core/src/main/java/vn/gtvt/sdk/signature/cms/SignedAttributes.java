package vn.gtvt.sdk.signature.cms;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.HashAlgorithm;

/** The attributes that a CAdES baseline signature covers. */
final class SignedAttributes {
  private SignedAttributes() {}

  static ASN1Set of(X509Certificate signer, byte[] contentDigest, @Nullable Date claimed)
      throws CertificateEncodingException {
    ASN1EncodableVector all = new ASN1EncodableVector();
    all.add(new Attribute(CMSAttributes.contentType, CmsDraft.set(CMSObjectIdentifiers.data)));
    all.add(
        new Attribute(
            CMSAttributes.messageDigest, CmsDraft.set(new DEROctetString(contentDigest))));
    if (claimed != null) {
      all.add(new Attribute(CMSAttributes.signingTime, CmsDraft.set(new Time(claimed))));
    }
    all.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2, CmsDraft.set(certificate(signer))));
    return new DERSet(all);
  }

  private static SigningCertificateV2 certificate(X509Certificate signer)
      throws CertificateEncodingException {
    byte[] hash = HashAlgorithm.SHA256.digest().digest(signer.getEncoded());
    X500Name issuer = X500Name.getInstance(signer.getIssuerX500Principal().getEncoded());
    return new SigningCertificateV2(
        new ESSCertIDv2[] {
          new ESSCertIDv2(
              hash,
              new IssuerSerial(new GeneralNames(new GeneralName(issuer)), signer.getSerialNumber()))
        });
  }
}
