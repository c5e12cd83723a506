package vn.gtvt.sdk.license.school.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The names in a file. A parser keeps each of them for good, so there must be an end to them: a
 * course file has some hundred. For one pass.
 */
final class DistinctNames {
  private static final int MOST = 2000;

  private final Set<String> all = new HashSet<>();

  /** Takes the names of the tag that begins here. */
  void tag(XMLStreamReader xml) {
    add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      add(xml.getAttributeLocalName(i));
    }
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      add(xml.getNamespacePrefix(i));
      add(xml.getNamespaceURI(i));
    }
  }

  /** Takes the name of an instruction. */
  void instruction(XMLStreamReader xml) {
    add(xml.getPITarget());
  }

  private void add(@Nullable String name) {
    if (name != null && all.size() <= MOST) {
      all.add(name);
    }
  }

  /** Says whether there are more than any file needs. */
  boolean areTooMany() {
    return all.size() > MOST;
  }
}
