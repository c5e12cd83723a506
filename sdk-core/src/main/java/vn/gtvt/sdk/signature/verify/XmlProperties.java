package vn.gtvt.sdk.signature.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * What stands beside the value of an XML signature and is not covered by it: the signature leaves
 * itself out of what it signs. The health certificate has its time there (school.md 10).
 */
final class XmlProperties {
  private static final String OBJECT = "Object";
  private static final String PROPERTIES = "SignatureProperties";
  private static final String PROPERTY = "SignatureProperty";
  private static final Set<String> PARTS =
      Set.of("SignedInfo", "SignatureValue", "KeyInfo", OBJECT);

  private XmlProperties() {}

  /** Says whether a signature holds properties only, so that no content hides in it. */
  static boolean isNothingElse(Element signature) {
    if (!holdsOnly(signature, PARTS)) {
      return false;
    }
    for (Element object : XmlElements.children(signature, OBJECT)) {
      if (!holdsOnly(object, Set.of(PROPERTIES))) {
        return false;
      }
      for (Element properties : XmlElements.children(object, PROPERTIES)) {
        if (!holdsOnly(properties, Set.of(PROPERTY))) {
          return false;
        }
      }
    }
    return XmlElements.all(signature, PROPERTY).stream().allMatch(XmlProperties::isFlat);
  }

  private static boolean holdsOnly(Element element, Set<String> names) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean isNamed =
          child instanceof Element
              && XMLSignature.XMLNS.equals(child.getNamespaceURI())
              && names.contains(child.getLocalName());
      boolean isText = child instanceof Text text && !text.getData().isBlank();
      if (isText || (child instanceof Element && !isNamed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFlat(Element property) {
    for (Node child = property.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && !XmlElements.isEmpty(element)) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a signature has any. */
  static boolean isThere(Element signature) {
    return !XmlElements.children(signature, OBJECT).isEmpty();
  }

  /** Returns the time of signing that one of them states, if it can be read. */
  static Optional<Instant> time(Element signature) {
    List<Element> properties = XmlElements.all(signature, PROPERTY);
    for (Element property : properties) {
      for (Node child = property.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element element && "SigningTime".equals(element.getLocalName())) {
          return time(element.getTextContent().strip());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toInstant());
    } catch (DateTimeException e) {
      try {
        return Optional.of(OffsetDateTime.parse(text).toInstant());
      } catch (DateTimeException other) {
        return Optional.empty();
      }
    }
  }
}
