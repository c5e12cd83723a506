package vn.gtvt.sdk.signature.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import vn.gtvt.sdk.signature.HashAlgorithm;

/**
 * Looks at an XML signature before any of it is acted upon.
 *
 * <p>The JDK's own secure validation must be switched off for SHA-1; what it would have refused
 * beside that is refused here, and more: only the one kind of signature that these files have.
 */
final class XmlRules {
  private static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
  private static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
  private static final int MOST_TRANSFORMS = 5;
  private static final Set<String> IDS = Set.of("Id", "ID", "id", "xml:id");
  static final Map<String, HashAlgorithm> METHODS =
      Map.of(
          "http://www.w3.org/2000/09/xmldsig#rsa-sha1", HashAlgorithm.SHA1,
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", HashAlgorithm.SHA256,
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", HashAlgorithm.SHA384,
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", HashAlgorithm.SHA512);
  static final Map<String, HashAlgorithm> DIGESTS =
      Map.of(
          "http://www.w3.org/2000/09/xmldsig#sha1", HashAlgorithm.SHA1,
          "http://www.w3.org/2001/04/xmlenc#sha256", HashAlgorithm.SHA256,
          "http://www.w3.org/2001/04/xmldsig-more#sha384", HashAlgorithm.SHA384,
          "http://www.w3.org/2001/04/xmlenc#sha512", HashAlgorithm.SHA512);

  private XmlRules() {}

  /** Returns what is wrong with the signature of a document; null if it may be verified. */
  static @Nullable Finding fault(Document document) {
    List<Element> signatures = XmlElements.all(document, "Signature");
    if (signatures.isEmpty()) {
      return Finding.of(FindingCode.NO_SIGNATURE);
    }
    Element signature = signatures.get(0);
    if (signatures.size() != 1
        || signature.getParentNode() != document.getDocumentElement()
        || !XmlProperties.isNothingElse(signature)) {
      return Finding.of(FindingCode.XML_SIGNATURE_PLACE);
    }
    String twice = doubled(document.getDocumentElement(), new HashSet<>());
    if (twice != null) {
      return Finding.of(FindingCode.XML_DUPLICATE_ID, "name", twice);
    }
    if (!XmlElements.all(document, "RetrievalMethod").isEmpty()
        || !XmlElements.all(document, "Manifest").isEmpty()) {
      return Finding.of(FindingCode.XML_REFERENCE, "why", "RetrievalMethod, Manifest");
    }
    List<Element> infos = XmlElements.children(signature, "SignedInfo");
    List<Element> values = XmlElements.children(signature, "SignatureValue");
    if (infos.size() != 1 || values.size() != 1) {
      return Finding.of(FindingCode.MALFORMED, "why", "SignedInfo, SignatureValue");
    }
    return signedInfo(infos.get(0));
  }

  private static @Nullable Finding signedInfo(Element info) {
    String canonical = XmlElements.algorithm(info, "CanonicalizationMethod");
    if (!canonical.equals(C14N)) {
      return Finding.of(FindingCode.XML_TRANSFORM, "name", canonical);
    }
    String method = XmlElements.algorithm(info, "SignatureMethod");
    if (!METHODS.containsKey(method)) {
      return Finding.of(FindingCode.XML_TRANSFORM, "name", method);
    }
    List<Element> references = XmlElements.children(info, "Reference");
    if (references.size() != 1 || XmlElements.all(info, "Reference").size() != 1) {
      return Finding.of(FindingCode.XML_REFERENCE, "why", references.size() + " references");
    }
    Element reference = references.get(0);
    if (!reference.hasAttribute("URI") || !reference.getAttribute("URI").isEmpty()) {
      return Finding.of(FindingCode.XML_REFERENCE, "why", "URI");
    }
    List<Element> lists = XmlElements.children(reference, "Transforms");
    List<Element> transforms =
        lists.size() == 1 ? XmlElements.children(lists.get(0), "Transform") : List.of();
    if (transforms.isEmpty() || transforms.size() > MOST_TRANSFORMS) {
      return Finding.of(FindingCode.XML_TRANSFORM, "name", transforms.size() + " transforms");
    }
    int enveloped = 0;
    for (Element transform : transforms) {
      String name = transform.getAttribute("Algorithm");
      enveloped += name.equals(ENVELOPED) ? 1 : 0;
      boolean isTaken = name.equals(ENVELOPED) || name.equals(C14N);
      if (!isTaken || !XmlElements.isEmpty(transform)) {
        return Finding.of(FindingCode.XML_TRANSFORM, "name", name);
      }
    }
    String digest = XmlElements.algorithm(reference, "DigestMethod");
    if (enveloped != 1 || !DIGESTS.containsKey(digest)) {
      return Finding.of(FindingCode.XML_TRANSFORM, "name", digest);
    }
    return null;
  }

  private static @Nullable String doubled(Element element, Set<String> seen) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (IDS.contains(attribute.getName()) && !seen.add(attribute.getValue())) {
        return attribute.getValue();
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        String found = doubled(inner, seen);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
