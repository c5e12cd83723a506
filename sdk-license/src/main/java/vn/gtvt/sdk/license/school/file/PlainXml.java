package vn.gtvt.sdk.license.school.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gtvt.sdk.license.school.xml.Utf8Stream;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlPass;
import vn.gtvt.sdk.signature.HashAlgorithm;

/**
 * Finds the hash of a file's canonical form (C14N 1.0, without its signature) piece by piece, for
 * files of elements and text alone: no attribute, no namespace, no comment, instruction, CDATA. So
 * {@link CourseFileWriter} writes them, and so the observed ones are (school.md 2). For one file.
 */
final class PlainXml {
  /** Without it the JDK's reader gives sections as text, and blanks beside one are of its text. */
  private static final String REPORT_CDATA =
      "http://java.sun.com/xml/stream/properties/report-cdata-event";

  private static final int DEEPEST = 200;
  private static final int BLANKS_MOST = 1 << 20;

  private final Writer asItStands;
  private final Writer dense;
  private final SignatureElements signature = new SignatureElements();
  private final StringBuilder blanks = new StringBuilder();
  private boolean isText;
  private int depth;

  private PlainXml(MessageDigest asItStands, MessageDigest dense) {
    this.asItStands = into(asItStands);
    this.dense = into(dense);
  }

  private static Writer into(MessageDigest digest) {
    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
  }

  /**
   * What was found.
   *
   * @param asItStands hash of the whole canonical form
   * @param dense hash without white space between elements, as .NET readers have it (school.md 2.7)
   * @param signature what stands in its signature
   */
  // Opaque bytes that nobody compares.
  @SuppressWarnings("ArrayRecordComponent")
  record Hashes(byte[] asItStands, byte[] dense, SignatureElements signature) {}

  /**
   * Reads a file of UTF-8 to its end.
   *
   * @return the hashes; empty if the file is another kind of XML, or none
   * @throws IOException if the bytes cannot be had
   */
  static Optional<Hashes> hashes(XmlBytes file, HashAlgorithm hash) throws IOException {
    MessageDigest asItStands = hash.digest();
    MessageDigest dense = hash.digest();
    PlainXml plain = new PlainXml(asItStands, dense);
    try (Utf8Stream text = Utf8Stream.open(file)) {
      Reader strict =
          new InputStreamReader(
              text.bytes(),
              StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
      if (text.trouble().isPresent() || !plain.read(factory().createXMLStreamReader(strict))) {
        return Optional.empty();
      }
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
    plain.asItStands.flush();
    plain.dense.flush();
    return Optional.of(new Hashes(asItStands.digest(), dense.digest(), plain.signature));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XmlPass.factory();
    factory.setProperty(REPORT_CDATA, true);
    return factory;
  }

  private boolean read(XMLStreamReader xml) throws XMLStreamException, IOException {
    boolean isPlain = !"1.1".equals(xml.getVersion());
    while (isPlain && xml.hasNext()) {
      isPlain = event(xml, xml.next());
    }
    return isPlain;
  }

  /** Returns false for what a plain file does not have. */
  private boolean event(XMLStreamReader xml, int event) throws XMLStreamException, IOException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        endOfText();
        if (depth == 1 && SignatureElements.begins(xml)) {
          return signature.read(xml);
        }
        depth++;
        both("<" + xml.getLocalName() + ">");
        return isBare(xml) && depth <= DEEPEST && !(depth == 2 && signature.isThere());
      }
      case XMLStreamConstants.END_ELEMENT -> {
        endOfText();
        depth--;
        both("</" + xml.getLocalName() + ">");
        return true;
      }
      case XMLStreamConstants.CHARACTERS -> {
        return text(xml);
      }
      case XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private static boolean isBare(XMLStreamReader xml) {
    return xml.getAttributeCount() == 0
        && xml.getNamespaceCount() == 0
        && (xml.getPrefix() == null || xml.getPrefix().isEmpty());
  }

  /** A text of white space alone is left out of the dense form, wherever it was cut in pieces. */
  private boolean text(XMLStreamReader xml) throws IOException {
    String escaped = XmlText.canonical(xml.getText());
    asItStands.write(escaped);
    if (!isText && !isBlank(xml.getText())) {
      isText = true;
      dense.append(blanks);
    }
    if (isText) {
      dense.write(escaped);
    } else {
      blanks.append(escaped);
    }
    return blanks.length() <= BLANKS_MOST;
  }

  private void endOfText() {
    isText = false;
    blanks.setLength(0);
  }

  private void both(String tag) throws IOException {
    asItStands.write(tag);
    dense.write(tag);
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n');
  }
}
