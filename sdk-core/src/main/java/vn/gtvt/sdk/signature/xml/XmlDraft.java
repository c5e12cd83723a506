package vn.gtvt.sdk.signature.xml;

import java.io.IOException;
import java.util.Base64;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.waiting.WaitingForm;

/** A file whose signature is there but for its value. */
// Opaque bytes that nobody compares.
@SuppressWarnings("ArrayRecordComponent")
record XmlDraft(byte[] xml, HashAlgorithm hash, byte[] digest, String label) {
  private static final int LARGEST = 128 << 20;

  byte[] complete(byte[] signature) throws IOException {
    Document document = XmlFiles.read(xml);
    Element root = document.getDocumentElement();
    Node last = root.getLastChild();
    if (last instanceof Element element && element.getLocalName().equals("Signature")) {
      element
          .getElementsByTagNameNS(XMLSignature.XMLNS, "SignatureValue")
          .item(0)
          .setTextContent(Base64.getEncoder().encodeToString(signature));
      return XmlFiles.write(document);
    }
    throw new IOException("no draft");
  }

  byte[] toBytes(String ticket) {
    return WaitingForm.write(
        data -> {
          data.writeUTF(ticket);
          data.writeUTF(hash.name());
          data.writeUTF(label);
          WaitingForm.writeBytes(data, digest);
          WaitingForm.writeBytes(data, xml);
        });
  }

  static Waiting read(byte[] state) {
    return WaitingForm.readOldToo(
        state,
        data -> {
          String ticket = data.readUTF();
          HashAlgorithm hash = HashAlgorithm.valueOf(data.readUTF());
          String label = data.readUTF();
          byte[] digest = WaitingForm.readBytes(data, LARGEST);
          byte[] xml = WaitingForm.readBytes(data, LARGEST);
          return new Waiting(new XmlDraft(xml, hash, digest, label), ticket);
        });
  }

  /** A draft that waits, with the key's ticket. */
  record Waiting(XmlDraft draft, String ticket) {}
}
