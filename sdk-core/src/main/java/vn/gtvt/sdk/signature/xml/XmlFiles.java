package vn.gtvt.sdk.signature.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes XML files that come from outside. Stateless and safe for concurrent use. */
public final class XmlFiles {
  private static final int DEEPEST = 200;

  private XmlFiles() {}

  /**
   * Reads a file: no document type, no entity, nothing from elsewhere.
   *
   * @throws IOException if it cannot be read like that, or is nested too deep
   */
  public static Document read(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      Document document = builder.parse(new InputSource(new ByteArrayInputStream(xml)));
      demandFlat(document, 0);
      return document;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no XML that is taken", e);
    }
  }

  private static void demandFlat(Node node, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("elements are nested too deep");
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      demandFlat(child, depth + 1);
    }
  }

  /**
   * Takes texts of nothing but white space away, as .NET readers do by default: XML's own white
   * space only, no CDATA section, and nothing below {@code xml:space="preserve"} (school.md 2.7).
   */
  public static void dropWhitespace(Node node) {
    dropWhitespace(node, false);
  }

  private static void dropWhitespace(Node node, boolean isKeptAbove) {
    boolean isKept = isKeptAbove;
    if (node instanceof Element element
        && element.hasAttributeNS(XMLConstants.XML_NS_URI, "space")) {
      isKept = element.getAttributeNS(XMLConstants.XML_NS_URI, "space").equals("preserve");
    }
    List<Node> blank = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        if (!isKept && !(child instanceof CDATASection) && isWhitespace(text.getData())) {
          blank.add(child);
        }
      } else {
        dropWhitespace(child, isKept);
      }
    }
    blank.forEach(node::removeChild);
  }

  private static boolean isWhitespace(String text) {
    return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n');
  }

  /** Writes a document as UTF-8. */
  static byte[] write(Document document) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.INDENT, "no");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  /** Throws for every fault, and prints none. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
