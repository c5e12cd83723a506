package vn.gtvt.sdk.signature.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.gtvt.sdk.signature.HashAlgorithm;

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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      data.writeUTF(ticket);
      data.writeUTF(hash.name());
      data.writeUTF(label);
      data.writeInt(digest.length);
      data.write(digest);
      data.writeInt(xml.length);
      data.write(xml);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static Waiting read(byte[] state) {
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(state))) {
      String ticket = data.readUTF();
      HashAlgorithm hash = HashAlgorithm.valueOf(data.readUTF());
      String label = data.readUTF();
      byte[] digest = data.readNBytes(length(data));
      return new Waiting(new XmlDraft(data.readNBytes(length(data)), hash, digest, label), ticket);
    } catch (IOException e) {
      throw new IllegalArgumentException("the bytes are no state of a signature", e);
    }
  }

  private static int length(DataInputStream data) throws IOException {
    int length = data.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("no length");
    }
    return length;
  }

  /** A draft that waits, with the key's ticket. */
  record Waiting(XmlDraft draft, String ticket) {}
}
