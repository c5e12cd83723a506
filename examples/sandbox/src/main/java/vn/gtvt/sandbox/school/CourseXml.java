package vn.gtvt.sandbox.school;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the file into elements; the signature is left out. */
final class CourseXml {
  private static final int MOST_DEEP = 12;

  private CourseXml() {}

  /**
   * The root of the file.
   *
   * @throws Unreadable if it is no XML in UTF-8, or has a document type
   * @throws IOException if it cannot be read
   */
  static Node read(InputStream in) throws IOException, Unreadable {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return read(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io
          && !(io instanceof CharConversionException)) {
        throw io;
      }
      throw new Unreadable(e.getLocation().getLineNumber(), "Tệp không phải XML đọc được");
    }
  }

  private static Node read(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    String declared = xml.getCharacterEncodingScheme();
    if (declared != null && !declared.toUpperCase(Locale.ROOT).equals("UTF-8")) {
      throw new Unreadable(1, "Tệp phải ghi bằng UTF-8");
    }
    Deque<Node> open = new ArrayDeque<>();
    @Nullable Node root = null;
    while (xml.hasNext()) {
      int line = xml.getLocation().getLineNumber();
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw new Unreadable(line, "Tệp không được có DTD");
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("Signature") && open.size() == 1) {
            skip(xml);
            continue;
          }
          Node node = new Node(xml.getLocalName(), xml.getLocation().getLineNumber());
          if (open.size() >= MOST_DEEP) {
            throw new Unreadable(line, "Tệp lồng quá sâu");
          }
          if (open.isEmpty()) {
            root = node;
          } else {
            open.element().children().add(node);
          }
          open.push(node);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.element().append(xml.getText());
          }
        }
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    if (root == null) {
      throw new Unreadable(1, "Tệp trống");
    }
    return root;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The file cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    Unreadable(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }
}
