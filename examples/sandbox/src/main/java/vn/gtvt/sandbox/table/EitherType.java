package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One of two types; what is wrong is said as the one says it that came further.
 *
 * @param one the usual type
 * @param other the type that is taken as well
 */
public record EitherType(FieldType one, FieldType other) implements FieldType {
  @Override
  public void check(JsonNode value, String path, List<Flaw> flaws) {
    List<Flaw> first = new ArrayList<>();
    one.check(value, path, first);
    if (first.isEmpty()) {
      return;
    }
    List<Flaw> second = new ArrayList<>();
    other.check(value, path, second);
    if (!second.isEmpty()) {
      boolean isInside = second.stream().anyMatch(flaw -> !flaw.field().equals(path));
      flaws.addAll(isInside ? second : first);
    }
  }
}
