package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object with exactly these fields; a name may hold a dot, which does not nest. */
record GroupType(Map<String, Field> fields) implements FieldType {
  /** One line of a table. */
  record Field(String name, boolean required, FieldType type) {}

  static GroupType of(Field... fields) {
    Map<String, Field> byName = new LinkedHashMap<>();
    for (Field field : fields) {
      byName.put(field.name(), field);
    }
    return new GroupType(byName);
  }

  @Override
  public void check(JsonNode value, String path, List<Problem> problems) {
    if (!value.isObject()) {
      problems.add(Problem.mistyped(path.isEmpty() ? "body" : path, "một đối tượng"));
      return;
    }
    for (Field field : fields.values()) {
      String place = join(path, field.name());
      JsonNode found = value.get(field.name());
      if (found != null && !(found.isNull() && field.required())) {
        field.type().check(found, place, problems);
      } else if (field.required()) {
        problems.add(Problem.missing(place));
      }
    }
    for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.containsKey(name)) {
        problems.add(Problem.unknown(join(path, name)));
      }
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
