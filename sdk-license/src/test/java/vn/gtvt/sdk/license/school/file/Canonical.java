package vn.gtvt.sdk.license.school.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.crypto.NodeSetData;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dom.DOMCryptoContext;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Canonical XML 1.0 by the JDK, to compare files. */
final class Canonical {
  private Canonical() {}

  static Document document(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  static String of(byte[] xml) throws Exception {
    Document document = document(xml);
    CanonicalizationMethod method =
        XMLSignatureFactory.getInstance("DOM")
            .newCanonicalizationMethod(
                CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS, (C14NMethodParameterSpec) null);
    XMLCryptoContext context = new DOMCryptoContext() {};
    OctetStreamData data =
        (OctetStreamData)
            method.transform(
                new NodeSetData<Node>() {
                  @Override
                  public Iterator<Node> iterator() {
                    return all(document).iterator();
                  }
                },
                context);
    return new String(data.getOctetStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<Node> all(Node node) {
    List<Node> all = new ArrayList<>();
    add(node, all);
    return all;
  }

  private static void add(Node node, List<Node> all) {
    all.add(node);
    if (node.getAttributes() != null) {
      for (int i = 0; i < node.getAttributes().getLength(); i++) {
        all.add(node.getAttributes().item(i));
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child, all);
    }
  }
}
