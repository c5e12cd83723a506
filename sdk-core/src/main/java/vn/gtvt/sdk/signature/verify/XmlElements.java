package vn.gtvt.sdk.signature.verify;

import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds elements of the signature's namespace. */
final class XmlElements {
  private XmlElements() {}

  static List<Element> all(Document in, String name) {
    return list(in.getElementsByTagNameNS(XMLSignature.XMLNS, name));
  }

  static List<Element> all(Element in, String name) {
    return list(in.getElementsByTagNameNS(XMLSignature.XMLNS, name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && XMLSignature.XMLNS.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  /** Returns the algorithm that the only child of a name states; empty if there is none. */
  static String algorithm(Element of, String name) {
    List<Element> found = children(of, name);
    return found.size() == 1 && isEmpty(found.get(0)) ? found.get(0).getAttribute("Algorithm") : "";
  }

  /** Says whether an element holds no other element: parameters are not taken. */
  static boolean isEmpty(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element) {
        return false;
      }
    }
    return true;
  }
}
