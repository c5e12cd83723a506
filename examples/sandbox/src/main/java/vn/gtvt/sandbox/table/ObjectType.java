package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An object whose fields another table checks, or nobody. */
public record ObjectType() implements FieldType {
  @Override
  public void check(JsonNode value, String path, List<Flaw> flaws) {
    if (!value.isObject()) {
      flaws.add(Flaw.mistyped(path, "một đối tượng"));
    }
  }
}
