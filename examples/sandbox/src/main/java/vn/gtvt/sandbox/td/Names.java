package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import vn.gtvt.sandbox.json.Json;

/** Names as ASP.NET writes them: {@code MaTTHC} becomes {@code maTTHC}. */
final class Names {
  private Names() {}

  /** The same tree with all names of its objects in camel case. */
  static JsonNode camel(JsonNode node) {
    if (node.isObject()) {
      ObjectNode json = Json.object();
      node.properties().forEach(field -> json.set(camel(field.getKey()), camel(field.getValue())));
      return json;
    }
    if (node.isArray()) {
      ArrayNode json = Json.object().arrayNode();
      node.forEach(item -> json.add(camel(item)));
      return json;
    }
    return node;
  }

  /** Lowers the capitals that a name begins with, but for the last of several before a small. */
  static String camel(String name) {
    int end = 0;
    while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
      boolean isLast = end + 1 < name.length() && !Character.isUpperCase(name.charAt(end + 1));
      if (end > 0 && isLast) {
        break;
      }
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }
}
