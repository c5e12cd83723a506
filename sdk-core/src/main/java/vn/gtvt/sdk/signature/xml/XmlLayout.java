package vn.gtvt.sdk.signature.xml;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureProperties;
import javax.xml.crypto.dsig.SignatureProperty;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.trust.Chains;
import vn.gtvt.sdk.time.VietnamTime;

/** Puts a signature without its value into a document. */
final class XmlLayout {
  private static final String RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
  private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  private static final String PROVIDER = "org.jcp.xml.dsig.internal.dom.SignatureProvider";
  private static final String SECURE = "org.jcp.xml.dsig.secureValidation";

  private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
  private final XmlShape shape;
  private final HashAlgorithm hash;
  private final byte @Nullable [] known;

  XmlLayout(XmlShape shape, HashAlgorithm hash) {
    this(shape, hash, null);
  }

  /** The hash of what is signed is taken as known; the document is not looked at for it. */
  XmlLayout(XmlShape shape, HashAlgorithm hash, byte @Nullable [] known) {
    this.shape = shape;
    this.hash = hash;
    this.known = known;
  }

  XmlDraft draft(Document document, List<X509Certificate> chain, Instant now, String label)
      throws IOException {
    X509Certificate signer = chain.get(0);
    if (!(signer.getPublicKey() instanceof RSAPublicKey key)) {
      throw new IOException("only RSA keys sign XML here");
    }
    if (shape == XmlShape.SCHOOL) {
      XmlFiles.dropWhitespace(document);
    }
    Capture capture = new Capture(hash, (key.getModulus().bitLength() + 7) / 8);
    DOMSignContext context = new DOMSignContext(new Capture.NoKey(), document.getDocumentElement());
    context.setProperty(PROVIDER, capture);
    // Our own file, made here: nothing in it comes from an attacker's signature.
    context.setProperty(SECURE, false);
    try {
      XMLSignature signature =
          factory.newXMLSignature(signedInfo(), keyInfo(chain), objects(document, now), null, null);
      signature.sign(context);
    } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
      throw new IOException(e);
    }
    dropCarriageReturns(document);
    return new XmlDraft(XmlFiles.write(document), hash, capture.taken(), label);
  }

  private SignedInfo signedInfo() throws GeneralSecurityException {
    boolean isWeak = hash == HashAlgorithm.SHA1;
    DigestMethod digest =
        factory.newDigestMethod(isWeak ? DigestMethod.SHA1 : DigestMethod.SHA256, null);
    List<Transform> transforms =
        List.of(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null));
    Reference whole =
        known == null
            ? factory.newReference("", digest, transforms, null, null)
            : factory.newReference("", digest, transforms, null, null, known);
    return factory.newSignedInfo(
        factory.newCanonicalizationMethod(
            CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
        factory.newSignatureMethod(isWeak ? RSA_SHA1 : RSA_SHA256, null),
        List.of(whole));
  }

  private @Nullable KeyInfo keyInfo(List<X509Certificate> chain) throws KeyException {
    if (shape == XmlShape.SCHOOL) {
      return null;
    }
    KeyInfoFactory keys = factory.getKeyInfoFactory();
    List<XMLStructure> content = new ArrayList<>();
    if (shape == XmlShape.HEALTH) {
      content.add(keys.newKeyValue(chain.get(0).getPublicKey()));
    }
    // A root proves nothing by standing beside what it should prove.
    List<X509Certificate> shown =
        chain.stream().filter(c -> c.equals(chain.get(0)) || !Chains.isSelfIssued(c)).toList();
    content.add(keys.newX509Data(shown));
    return keys.newKeyInfo(content);
  }

  private List<XMLObject> objects(Document document, Instant now) {
    if (shape != XmlShape.HEALTH) {
      return List.of();
    }
    Element time = document.createElementNS(XMLSignature.XMLNS, "SigningTime");
    time.setTextContent(
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            now.atZone(VietnamTime.ZONE).truncatedTo(ChronoUnit.SECONDS)));
    SignatureProperty property =
        factory.newSignatureProperty(
            List.of(new DOMStructure(time)), "signatureProperties", "SigningTime");
    SignatureProperties properties =
        factory.newSignatureProperties(List.of(property), "signatureProperties");
    return List.of(factory.newXMLObject(List.of(properties), null, null, null));
  }

  /** The JDK breaks Base64 with both line ends; written out, one would become a reference. */
  private static void dropCarriageReturns(Document document) {
    for (String name : List.of("X509Certificate", "Modulus")) {
      NodeList found = document.getElementsByTagNameNS(XMLSignature.XMLNS, name);
      for (int i = 0; i < found.getLength(); i++) {
        found.item(i).setTextContent(found.item(i).getTextContent().replace("\r", ""));
      }
    }
  }
}
