package vn.gtvt.sdk.signature.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.xml.XmlFiles;

/** Judges the signature of an XML file. */
final class XmlCheck {
  private static final String SECURE = "org.jcp.xml.dsig.secureValidation";
  private static final int LEAST_RSA = 1024;

  private final Rules rules;

  XmlCheck(Rules rules) {
    this.rules = rules;
  }

  VerificationReport judge(byte[] xml, @Nullable X509Certificate expected) throws IOException {
    Document document = XmlFiles.read(xml);
    Finding fault = XmlRules.fault(document);
    if (fault != null) {
      return new VerificationReport(List.of(), List.of(fault));
    }
    SignatureReport.Builder report = new SignatureReport.Builder();
    Element signature = XmlElements.all(document, "Signature").get(0);
    boolean isWeak = weak(signature);
    if (isWeak) {
      report.add(FindingCode.WEAK_ALGORITHM, "name", "SHA-1");
    }
    List<X509Certificate> beside = certificates(signature);
    X509Certificate signer = expected != null ? expected : beside.isEmpty() ? null : beside.get(0);
    PublicKey key = signer == null ? null : signer.getPublicKey();
    if (signer != null && isBroken(signer)) {
      report.signer(signer);
      report.add(FindingCode.BROKEN_KEY, "bits", SignerCertificate.bits(signer.getPublicKey()));
      return new VerificationReport(List.of(report.build()), List.of());
    }
    values(xml, document, key, isWeak, report);
    if (signer == null) {
      report.add(FindingCode.SIGNER_UNKNOWN);
    } else {
      report.signer(signer);
      report.add(FindingCode.NO_TIME_STAMP);
      List<X509Certificate> pool = new ArrayList<>(beside);
      pool.addAll(rules.known());
      new CertificateCheck(rules, List.of()).judge(signer, pool, report);
    }
    return new VerificationReport(List.of(report.build()), List.of());
  }

  private static boolean isBroken(X509Certificate signer) {
    return signer.getPublicKey().getAlgorithm().equals("RSA")
        && SignerCertificate.bits(signer.getPublicKey()) < LEAST_RSA;
  }

  /** As it stands first, and without white space between elements if that does not fit. */
  private static void values(
      byte[] xml,
      Document document,
      @Nullable PublicKey key,
      boolean isWeak,
      SignatureReport.Builder report)
      throws IOException {
    Values asItStands = Values.of(document, key, isWeak);
    if (asItStands.digest() && asItStands.signature()) {
      return;
    }
    Document dense = XmlFiles.read(xml);
    XmlFiles.dropWhitespace(dense);
    Values without = Values.of(dense, key, isWeak);
    if (without.digest() && without.signature()) {
      report.add(FindingCode.WHITESPACE_IGNORED);
      return;
    }
    if (!asItStands.digest() && !without.digest()) {
      report.add(FindingCode.DIGEST_MISMATCH);
    }
    if (!asItStands.signature() && !without.signature()) {
      report.add(FindingCode.SIGNATURE_MISMATCH);
    }
  }

  private static boolean weak(Element signature) {
    Element info = XmlElements.children(signature, "SignedInfo").get(0);
    Element reference = XmlElements.children(info, "Reference").get(0);
    return XmlRules.METHODS.get(XmlElements.algorithm(info, "SignatureMethod"))
            == HashAlgorithm.SHA1
        || XmlRules.DIGESTS.get(XmlElements.algorithm(reference, "DigestMethod"))
            == HashAlgorithm.SHA1;
  }

  private static List<X509Certificate> certificates(Element signature) throws IOException {
    List<X509Certificate> all = new ArrayList<>();
    for (Element text : XmlElements.all(signature, "X509Certificate")) {
      try {
        byte[] der = Base64.getMimeDecoder().decode(text.getTextContent().strip());
        all.add(
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der)));
      } catch (CertificateException | IllegalArgumentException e) {
        throw new IOException("X509Certificate", e);
      }
    }
    return all;
  }

  /** Whether the content's hash and the signature's value fit; without a key the latter counts. */
  private record Values(boolean digest, boolean signature) {
    static Values of(Document document, @Nullable PublicKey key, boolean isWeak)
        throws IOException {
      Element element = XmlElements.all(document, "Signature").get(0);
      DOMValidateContext context = new DOMValidateContext(new Fixed(key), element);
      // This call only, and after XmlRules looked at what is no longer looked at.
      context.setProperty(SECURE, !isWeak);
      try {
        XMLSignature signature =
            XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        Reference whole = signature.getSignedInfo().getReferences().get(0);
        boolean isWhole = whole.validate(context);
        boolean isByKey = key == null || signature.getSignatureValue().validate(context);
        return new Values(isWhole, isByKey);
      } catch (MarshalException | XMLSignatureException e) {
        return new Values(true, false);
      }
    }
  }

  /** The key that was chosen, whatever the file says of keys. */
  private static final class Fixed extends KeySelector {
    private final @Nullable PublicKey key;

    Fixed(@Nullable PublicKey key) {
      this.key = key;
    }

    @Override
    public KeySelectorResult select(
        @Nullable KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context) {
      return () -> key;
    }
  }
}
