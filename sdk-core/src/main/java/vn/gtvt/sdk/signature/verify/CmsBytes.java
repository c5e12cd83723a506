package vn.gtvt.sdk.signature.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;

/** A CMS signature taken apart. */
record CmsBytes(SignedData data, List<SignerInfo> signers, List<X509Certificate> certificates) {
  /**
   * Takes it apart.
   *
   * @param padded whether zeros may follow, as in a PDF's container
   * @throws IOException if it is none
   */
  static CmsBytes read(byte[] der, boolean padded) throws IOException {
    try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(der))) {
      ContentInfo info = ContentInfo.getInstance(in.readObject());
      for (int rest = in.read(); rest >= 0; rest = in.read()) {
        if (rest != 0 || !padded) {
          throw new IOException("bytes behind the signature");
        }
      }
      if (info == null || !CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
        throw new IOException("no signed data");
      }
      SignedData data = SignedData.getInstance(info.getContent());
      List<SignerInfo> signers = new ArrayList<>();
      for (ASN1Encodable signer : data.getSignerInfos()) {
        signers.add(SignerInfo.getInstance(signer));
      }
      return new CmsBytes(data, signers, certificates(data.getCertificates()));
    } catch (RuntimeException | CertificateException e) {
      throw new IOException("no signed data", e);
    }
  }

  private static List<X509Certificate> certificates(@Nullable ASN1Set set)
      throws IOException, CertificateException {
    List<X509Certificate> all = new ArrayList<>();
    if (set != null) {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (ASN1Encodable each : set) {
        byte[] der = each.toASN1Primitive().getEncoded();
        all.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    }
    return all;
  }
}
