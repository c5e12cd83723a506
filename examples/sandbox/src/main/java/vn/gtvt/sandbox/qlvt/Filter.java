package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.Condition;

/** A filter in MongoDB's form, of which only equality is understood. */
record Filter(Map<String, JsonNode> wanted) implements Condition {
  static Filter of(ObjectNode json) throws Refusal {
    Map<String, JsonNode> wanted = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : json.properties()) {
      if (one.getKey().startsWith("$")
          || !one.getValue().isValueNode()
          || one.getValue().isNull()) {
        throw new Refusal(
            Problem.mistyped("filter." + one.getKey(), "tên trường bằng một giá trị"));
      }
      wanted.put(one.getKey(), one.getValue());
    }
    return new Filter(wanted);
  }

  @Override
  public boolean test(JsonNode record) {
    return wanted.entrySet().stream()
        .allMatch(
            one ->
                Paths.values(record, one.getKey()).stream()
                    .anyMatch(value -> Paths.same(value, one.getValue())));
  }

  @Override
  public @Nullable Collection<String> references() {
    JsonNode reference = wanted.get("shortName");
    return reference == null ? null : List.of(reference.asText());
  }
}
