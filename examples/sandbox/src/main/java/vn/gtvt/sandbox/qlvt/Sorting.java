package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order of records in MongoDB's form: names with 1 (rising) or -1 (falling). */
final class Sorting {
  private Sorting() {}

  static Comparator<ObjectNode> of(@Nullable JsonNode json) throws Refusal {
    Comparator<ObjectNode> order = (unusedOne, unusedOther) -> 0;
    if (json == null) {
      return order;
    }
    if (!json.isObject()) {
      throw new Refusal(Problem.mistyped("sort", "một đối tượng"));
    }
    for (Map.Entry<String, JsonNode> one : json.properties()) {
      if (!one.getValue().isInt() || Math.abs(one.getValue().intValue()) != 1) {
        throw new Refusal(Problem.mistyped("sort." + one.getKey(), "1 hoặc -1"));
      }
      Comparator<ObjectNode> next =
          Comparator.comparing(record -> first(record, one.getKey()), Sorting::compare);
      order = order.thenComparing(one.getValue().intValue() == 1 ? next : next.reversed());
    }
    return order;
  }

  private static JsonNode first(ObjectNode record, String name) {
    List<JsonNode> values = Paths.values(record, name);
    return values.isEmpty() ? MissingNode.getInstance() : values.get(0);
  }

  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.asText().compareTo(other.asText());
  }
}
