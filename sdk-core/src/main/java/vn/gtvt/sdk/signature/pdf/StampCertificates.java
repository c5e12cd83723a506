package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.StampAuthority;

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
      List<X509Certificate> all = StampAuthority.certificates(der);
      if (all.isEmpty()) {
        throw PdfOpening.problem(Trouble.EVIDENCE, "why", "TSA");
      }
      return all;
    } catch (CMSException e) {
      throw new IOException(e);
    }
  }
}
