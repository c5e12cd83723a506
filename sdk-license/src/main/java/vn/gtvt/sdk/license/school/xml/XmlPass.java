package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One pass over a file with the JDK's streaming reader, hardened. For one thread. */
public final class XmlPass {
  private static final String JUNK = "file.junk-end";
  private static final String TOO_MANY = "file.too-many";

  private final Bounds bounds;
  private final XmlHandler handler;
  private final Deque<String> names = new ArrayDeque<>();
  private final DistinctNames distinct = new DistinctNames();
  private final StringBuilder text = new StringBuilder();
  private boolean isLeaf;
  private boolean isCut;
  private int leafLine;
  private int linesBefore;
  private int tags;

  private XmlPass(Bounds bounds, XmlHandler handler) {
    this.bounds = bounds;
    this.handler = handler;
  }

  /**
   * Reads a file as far as it can be read; throws for nothing that a file can hold.
   *
   * @throws IOException if the bytes cannot be had
   */
  public static PassEnd over(XmlBytes file, Bounds bounds, XmlHandler handler) throws IOException {
    try (Utf8Stream text = Utf8Stream.open(file)) {
      PictureFilter filter = new PictureFilter(text.bytes(), bounds);
      return new XmlPass(bounds, handler).run(text, filter);
    }
  }

  /** Returns a factory that reads no document type and nothing from elsewhere. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  private PassEnd run(Utf8Stream source, PictureFilter filter) throws IOException {
    List<PassEnd.Oddity> oddities = new ArrayList<>(source.oddities());
    linesBefore = source.linesBefore();
    String code = null;
    int line = 1 + linesBefore;
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(Utf8Stream.reader(filter));
      // The JDK's reader of 1.1 loses text.
      code = "1.1".equals(xml.getVersion()) ? "file.xml-version" : null;
      while (code == null && xml.hasNext()) {
        code = event(xml, xml.next(), filter);
        code = code == null && distinct.areTooMany() ? TOO_MANY : code;
      }
      line = line(xml.getLocation());
    } catch (XMLStreamException e) {
      line = e.getLocation() == null ? line : Math.max(line, line(e.getLocation()));
      code = why(e, filter);
    }
    if (code != null && code.equals(JUNK)) {
      oddities.add(new PassEnd.Oddity(code, line, "", ""));
      code = null;
    }
    return new PassEnd(code, line, oddities);
  }

  private int line(Location at) {
    return at.getLineNumber() + linesBefore;
  }

  private @Nullable String event(XMLStreamReader xml, int event, PictureFilter filter) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        strayText();
        distinct.tag(xml);
        String parent = names.isEmpty() ? "" : names.peek();
        names.push(xml.getLocalName());
        isLeaf = true;
        isCut = false;
        leafLine = line(xml.getLocation());
        tags++;
        text.setLength(0);
        handler.begin(parent, xml.getLocalName(), names.size(), leafLine);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          handler.aside("attribute");
        }
        return names.size() > bounds.depth() ? "file.too-deep" : null;
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (isLeaf) {
          append(xml);
        } else if (!isBlank(xml)) {
          handler.aside("text");
        }
        return null;
      }
      case XMLStreamConstants.END_ELEMENT -> {
        String name = names.pop();
        if (isLeaf) {
          handler.leaf(names.isEmpty() ? "" : names.peek(), leaf(name, filter));
        } else {
          handler.end(name, names.size() + 1);
        }
        isLeaf = false;
        return handler.wantsMore() ? null : TOO_MANY;
      }
      case XMLStreamConstants.COMMENT -> {
        handler.aside("comment");
        return null;
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        distinct.instruction(xml);
        handler.aside("instruction");
        return null;
      }
      case XMLStreamConstants.DTD -> {
        return "file.doctype";
      }
      default -> {
        return null;
      }
    }
  }

  /** What looked like the text of a leaf stands beside an element. */
  private void strayText() {
    if (isLeaf && !text.toString().isBlank()) {
      handler.aside("text");
    }
  }

  private static boolean isBlank(XMLStreamReader xml) {
    char[] characters = xml.getTextCharacters();
    int end = xml.getTextStart() + xml.getTextLength();
    int i = xml.getTextStart();
    while (i < end && Character.isWhitespace(characters[i])) {
      i++;
    }
    return i == end;
  }

  private void append(XMLStreamReader xml) {
    int room = bounds.text() - text.length();
    int length = xml.getTextLength();
    text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, length));
    isCut |= length > room;
  }

  private XmlLeaf leaf(String name, PictureFilter filter) {
    String all = text.toString();
    int end = PictureTag.isPicture(name) ? PictureMark.end(all) : 0;
    if (end == 0) {
      return new XmlLeaf(name, all, leafLine, isCut, null);
    }
    int number = PictureMark.number(all, end);
    return new XmlLeaf(name, all.substring(end), leafLine, isCut, filter.spots().get(number));
  }

  private String why(XMLStreamException e, PictureFilter filter) throws IOException {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      Throwable nested = cause instanceof XMLStreamException x ? x.getNestedException() : cause;
      if (nested instanceof StopReading stop) {
        return stop.code();
      } else if (nested instanceof IOException broken) {
        throw broken;
      }
    }
    if (names.isEmpty() && tags > 0) {
      return behindRoot(filter);
    }
    String root = names.isEmpty() ? "" : names.peekLast();
    return filter.breaksOff(root) ? PassEnd.TRUNCATED : PassEnd.MALFORMED;
  }

  /** What is no markup loses nothing; another element may be another course. */
  private String behindRoot(PictureFilter filter) throws IOException {
    try {
      return filter.tagsToTheEnd() == tags ? JUNK : "file.second-root";
    } catch (StopReading stop) {
      return stop.code();
    }
  }
}
