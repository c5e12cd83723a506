package vn.gtvt.judges.portrait;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a cascade in OpenCV's XML and writes it as the portrait check reads it. */
final class CascadeXml {
  private static final int MARK = 0x47544331;
  private static final int WORDS = 8;

  private final boolean isPattern;
  private final int width;
  private final int height;
  private final List<Integer> rectangles = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();
  private final List<Float> stageThresholds = new ArrayList<>();
  private final List<Integer> stageTrees = new ArrayList<>(List.of(0));
  private final List<Integer> treeNodes = new ArrayList<>();
  private final List<Integer> treeLeaves = new ArrayList<>();
  private final List<Integer> nodes = new ArrayList<>();
  private final List<Float> nodeThresholds = new ArrayList<>();
  private final List<Integer> subsets = new ArrayList<>();
  private final List<Float> leaves = new ArrayList<>();

  private CascadeXml(Element cascade) {
    this.isPattern = text(cascade, "featureType").equals("LBP");
    this.width = Integer.parseInt(text(cascade, "width"));
    this.height = Integer.parseInt(text(cascade, "height"));
    children(child(cascade, "stages")).forEach(this::stage);
    children(child(cascade, "features")).forEach(this::feature);
  }

  /** Returns the binary form, not yet packed. */
  static byte[] binary(InputStream xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(xml).getDocumentElement();
      return new CascadeXml(child(root, "cascade")).write();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no cascade", e);
    }
  }

  private void stage(Element stage) {
    stageThresholds.add(Float.valueOf(text(stage, "stageThreshold")));
    for (Element tree : children(child(stage, "weakClassifiers"))) {
      treeNodes.add(nodes.size() / 3);
      treeLeaves.add(leaves.size());
      String[] numbers = text(tree, "internalNodes").split("\\s+", -1);
      int each = isPattern ? 3 + WORDS : 4;
      for (int at = 0; at < numbers.length; at += each) {
        for (int i = 0; i < 3; i++) {
          nodes.add(Integer.valueOf(numbers[at + i]));
        }
        if (isPattern) {
          for (int word = 0; word < WORDS; word++) {
            subsets.add(Integer.valueOf(numbers[at + 3 + word]));
          }
        } else {
          nodeThresholds.add(Float.valueOf(numbers[at + 3]));
        }
      }
      for (String leaf : text(tree, "leafValues").split("\\s+", -1)) {
        leaves.add(Float.valueOf(leaf));
      }
    }
    stageTrees.add(treeNodes.size());
  }

  private void feature(Element feature) {
    if (isPattern) {
      rectangle(text(feature, "rect").split("\\s+", -1));
      return;
    }
    if (!children(feature, "tilted").isEmpty() && !text(feature, "tilted").equals("0")) {
      throw new IllegalArgumentException("tilted features are not evaluated");
    }
    List<Element> parts = children(child(feature, "rects"));
    for (int i = 0; i < 3; i++) {
      String[] numbers =
          i < parts.size()
              ? parts.get(i).getTextContent().strip().split("\\s+", -1)
              : new String[] {"0", "0", "0", "0", "0"};
      rectangle(numbers);
      weights.add(Float.valueOf(numbers[4]));
    }
  }

  private void rectangle(String[] numbers) {
    for (int i = 0; i < 4; i++) {
      rectangles.add(Integer.valueOf(numbers[i]));
    }
  }

  private byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MARK);
      out.writeBoolean(isPattern);
      out.writeByte(width);
      out.writeByte(height);
      ints(rectangles, out);
      floats(weights, out);
      floats(stageThresholds, out);
      ints(stageTrees, out);
      ints(treeNodes, out);
      ints(treeLeaves, out);
      ints(nodes, out);
      floats(nodeThresholds, out);
      ints(subsets, out);
      floats(leaves, out);
    }
    return bytes.toByteArray();
  }

  private static void ints(List<Integer> values, DataOutputStream out) throws IOException {
    out.writeInt(values.size());
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static void floats(List<Float> values, DataOutputStream out) throws IOException {
    out.writeInt(values.size());
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static String text(Element of, String name) {
    return child(of, name).getTextContent().strip();
  }

  private static Element child(Element of, String name) {
    List<Element> found = children(of, name);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no " + name + " in " + of.getTagName());
    }
    return found.get(0);
  }

  private static List<Element> children(Element of, String name) {
    return children(of).stream().filter(each -> each.getTagName().equals(name)).toList();
  }

  private static List<Element> children(Element of) {
    List<Element> found = new ArrayList<>();
    for (Node at = of.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}
