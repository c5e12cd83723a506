package vn.gtvt.sdk.license.school.file;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gtvt.sdk.signature.HashAlgorithm;

/** What stands in the signature of a file that is read piece by piece. For one file. */
final class SignatureElements {
  private static final int MOST = 50;
  private static final int LONGEST = 1 << 16;
  private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";
  private static final String SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1";
  private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  private static final List<String> OBSERVED =
      List.of(
          "Signature",
          "SignedInfo",
          "CanonicalizationMethod Algorithm=http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
          "SignatureMethod Algorithm=",
          "Reference URI=",
          "Transforms",
          "Transform Algorithm=http://www.w3.org/2000/09/xmldsig#enveloped-signature",
          "DigestMethod Algorithm=",
          "DigestValue",
          "SignatureValue");

  private final List<String> elements = new ArrayList<>();
  private final StringBuilder digestValue = new StringBuilder();

  /** Says whether an element is a signature. */
  static boolean begins(XMLStreamReader xml) {
    return xml.getLocalName().equals("Signature") && XMLDSIG.equals(xml.getNamespaceURI());
  }

  /** Takes the element that begins here to its end; false if there is too much of it. */
  boolean read(XMLStreamReader xml) throws XMLStreamException {
    if (isThere()) {
      return false;
    }
    int depth = 0;
    int event = xml.getEventType();
    while (true) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        elements.add(described(xml));
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS && isLast("DigestValue")) {
        digestValue.append(xml.getText());
      }
      if (depth == 0 || elements.size() > MOST || digestValue.length() > LONGEST) {
        return depth == 0;
      }
      event = xml.next();
    }
  }

  private static String described(XMLStreamReader xml) {
    StringBuilder all = new StringBuilder(xml.getLocalName());
    if (!XMLDSIG.equals(xml.getNamespaceURI())) {
      all.append(" in ").append(xml.getNamespaceURI());
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      all.append(' ').append(xml.getAttributeName(i)).append('=');
      all.append(xml.getAttributeValue(i));
    }
    return all.toString();
  }

  private boolean isLast(String name) {
    return elements.get(elements.size() - 1).equals(name);
  }

  /** Says whether there is a signature. */
  boolean isThere() {
    return !elements.isEmpty();
  }

  /**
   * Returns the hash function of a signature that is as the observed ones are (school.md 2.7), with
   * SHA-1 or SHA-256; empty if it is of another kind.
   */
  Optional<HashAlgorithm> hash() {
    if (elements.size() != OBSERVED.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < OBSERVED.size(); i++) {
      String expected = OBSERVED.get(i);
      boolean isOpen = expected.endsWith("Algorithm=");
      String found = elements.get(i);
      if (isOpen ? !found.startsWith(expected) : !found.equals(expected)) {
        return Optional.empty();
      }
    }
    String digest = elements.get(OBSERVED.indexOf("DigestMethod Algorithm="));
    return digest.endsWith("=" + SHA256)
        ? Optional.of(HashAlgorithm.SHA256)
        : digest.endsWith("=" + SHA1) ? Optional.of(HashAlgorithm.SHA1) : Optional.empty();
  }

  /** Returns the hash that the signature names; empty if it is none. */
  byte[] named() {
    try {
      return Base64.getMimeDecoder().decode(digestValue.toString().strip());
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
