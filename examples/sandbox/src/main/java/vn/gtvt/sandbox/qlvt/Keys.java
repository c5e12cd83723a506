package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;

/**
 * The fields of a record that are asked for: text, list of texts or object of 1; none means all.
 */
record Keys(Set<String> names) {
  static Keys read(@Nullable JsonNode json) throws Refusal {
    Set<String> names = new LinkedHashSet<>();
    if (json == null) {
      return new Keys(names);
    }
    if (json.isTextual()) {
      StringTokenizer words = new StringTokenizer(json.textValue(), ", ");
      while (words.hasMoreTokens()) {
        names.add(words.nextToken());
      }
    } else if (json.isObject()) {
      for (Map.Entry<String, JsonNode> one : json.properties()) {
        names.add(one.getKey());
        require(one.getValue().asInt() == 1 || one.getValue().asBoolean());
      }
    } else {
      require(json.isArray());
      for (JsonNode one : json) {
        require(one.isTextual());
        names.add(one.asText());
      }
    }
    return new Keys(names);
  }

  private static void require(boolean fits) throws Refusal {
    if (!fits) {
      throw new Refusal(Problem.mistyped("keys", "danh sách tên trường"));
    }
  }

  ObjectNode pick(ObjectNode record) {
    if (names.isEmpty()) {
      return record;
    }
    ObjectNode part = Json.object();
    for (Map.Entry<String, JsonNode> one : record.properties()) {
      if (one.getKey().equals("_id") || names.contains(one.getKey())) {
        part.set(one.getKey(), one.getValue());
      }
    }
    return part;
  }
}
