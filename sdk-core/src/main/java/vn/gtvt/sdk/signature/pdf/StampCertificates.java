package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.gtvt.sdk.signature.Trouble;

/** The certificates of a signature's time-stamp. */
final class StampCertificates {
  private StampCertificates() {}

  /** Returns them, the time-stamper's own first. */
  static List<X509Certificate> of(byte[] cms) throws IOException {
    try {
      SignerInformation signer =
          new CMSSignedData(cms).getSignerInfos().getSigners().iterator().next();
      Attribute attribute =
          signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
      byte[] der = attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
      TimeStampToken token = new TimeStampToken(new CMSSignedData(der));
      List<X509Certificate> all = new ArrayList<>();
      for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
        all.add(token.getSID().match(holder) ? 0 : all.size(), certificate);
      }
      if (all.isEmpty()) {
        throw PdfOpening.problem(Trouble.EVIDENCE, "why", "TSA");
      }
      return all;
    } catch (CMSException | TSPException | CertificateException e) {
      throw new IOException(e);
    }
  }
}
