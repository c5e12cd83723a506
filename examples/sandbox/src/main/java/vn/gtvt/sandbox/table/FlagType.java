package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** True or false. */
public record FlagType() implements FieldType {
  @Override
  public void check(JsonNode value, String path, List<Flaw> flaws) {
    if (!value.isBoolean()) {
      flaws.add(Flaw.mistyped(path, "true hoặc false"));
    }
  }
}
