package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.xml.Utf8Stream;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlPass;

/** Copies a file event by event, with some texts replaced. For one copy. */
final class XmlCopy {
  private final Writer out;
  private final Map<ElementPlace, String> changes;
  private final Deque<String> names = new ArrayDeque<>();
  private int learner;
  private int skipDepth;
  private int misplacedFrom;
  private boolean isTagOpen;
  private boolean hasRootEnded;
  private @Nullable String replacement;

  /** Takes the changes; those that were made are removed from the map. */
  XmlCopy(Writer out, Map<ElementPlace, String> changes) {
    this.out = out;
    this.changes = changes;
  }

  /** Copies the file; says whether a signature was left out. */
  boolean copy(XmlBytes file) throws IOException {
    boolean dropped = false;
    try (Utf8Stream text = Utf8Stream.open(file)) {
      out.write(text.hasMark() ? "\uFEFF" : "");
      out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
      XMLStreamReader xml =
          XmlPass.factory()
              .createXMLStreamReader(new InputStreamReader(text.bytes(), StandardCharsets.UTF_8));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          boolean isSignature = names.size() == 1 && xml.getLocalName().equals("Signature");
          dropped |= isSignature;
          skipDepth = isSignature ? 1 : skipDepth > 0 ? skipDepth + 1 : 0;
        }
        if (skipDepth == 0) {
          event(xml, event);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          skipDepth--;
        }
      }
    } catch (XMLStreamException e) {
      if (hasRootEnded) {
        // What stands behind the root is no XML; the reader said so.
        return dropped;
      }
      throw new IOException("the file is no longer the one that was read", e);
    }
    return dropped;
  }

  private void event(XMLStreamReader xml, int event) throws IOException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (replacement == null && !names.isEmpty()) {
          closeTag();
          out.write(XmlText.escaped(xml.getText()));
        }
      }
      case XMLStreamConstants.COMMENT -> aside("<!--" + xml.getText() + "-->");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          aside("<?" + xml.getPITarget() + " " + xml.getPIData() + "?>");
      default -> closeTag();
    }
  }

  private void aside(String written) throws IOException {
    closeTag();
    out.write(written);
    out.write(names.isEmpty() ? "\n" : "");
  }

  private void start(XMLStreamReader xml) throws IOException {
    closeTag();
    String name = xml.getLocalName();
    String parent = names.isEmpty() ? "" : names.peek();
    // Readers do not count what stands where it does not belong.
    if (misplacedFrom == 0 && !ElementPlaces.isInPlace(name, parent, names.size())) {
      misplacedFrom = names.size() + 1;
    }
    learner += misplacedFrom == 0 && name.equals(WireTables.LEARNER) ? 1 : 0;
    out.write('<');
    out.write(qualified(xml.getPrefix(), name));
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String prefix = xml.getNamespacePrefix(i);
      String uri = xml.getNamespaceURI(i);
      attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(
          qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
          xml.getAttributeValue(i));
    }
    isTagOpen = true;
    names.push(name);
    boolean isLearners = parent.equals(WireTables.LEARNER) || parent.equals(WireTables.FILE);
    ElementPlace place = new ElementPlace(isLearners ? learner : 0, parent, name);
    replacement = misplacedFrom == 0 ? changes.remove(place) : null;
    if (replacement != null) {
      closeTag();
      out.write(replacement);
    }
  }

  private void end(XMLStreamReader xml) throws IOException {
    misplacedFrom = names.size() == misplacedFrom ? 0 : misplacedFrom;
    names.pop();
    replacement = null;
    if (isTagOpen) {
      out.write(" />");
      isTagOpen = false;
    } else {
      out.write("</" + qualified(xml.getPrefix(), xml.getLocalName()) + ">");
    }
    hasRootEnded = names.isEmpty();
    out.write(hasRootEnded ? "\n" : "");
  }

  private void attribute(String name, String value) throws IOException {
    String escaped =
        XmlText.escaped(value)
            .replace("\"", "&quot;")
            .replace("\n", "&#xA;")
            .replace("\t", "&#x9;");
    out.write(" " + name + "=\"" + escaped + "\"");
  }

  private static String qualified(@Nullable String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private void closeTag() throws IOException {
    if (isTagOpen) {
      out.write('>');
      isTagOpen = false;
    }
  }
}
