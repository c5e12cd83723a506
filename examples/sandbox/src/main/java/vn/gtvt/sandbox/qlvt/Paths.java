package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds values by a dotted name, as MongoDB does: through objects, arrays and keys with a dot. */
final class Paths {
  private Paths() {}

  static List<JsonNode> values(JsonNode node, String name) {
    List<JsonNode> found = new ArrayList<>();
    collect(node, name, found);
    return found;
  }

  private static void collect(JsonNode node, String name, List<JsonNode> found) {
    if (node.isArray()) {
      node.forEach(item -> collect(item, name, found));
      return;
    }
    JsonNode whole = node.get(name);
    if (whole != null && whole.isArray()) {
      whole.forEach(found::add);
    } else if (whole != null) {
      found.add(whole);
    }
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      JsonNode inner = node.get(name.substring(0, dot));
      if (inner != null) {
        collect(inner, name.substring(dot + 1), found);
      }
    }
  }

  static boolean same(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      BigDecimal number = one.decimalValue();
      return number.compareTo(other.decimalValue()) == 0;
    }
    return one.equals(other);
  }
}
