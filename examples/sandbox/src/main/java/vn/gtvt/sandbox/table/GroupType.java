package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object with exactly these fields; a name may hold a dot, which does not nest.
 *
 * @param fields the fields by name
 * @param takesNull whether null stands for a field that was left out
 */
public record GroupType(Map<String, Field> fields, boolean takesNull) implements FieldType {
  /** One line of a table. */
  public record Field(String name, boolean required, FieldType type) {}

  /** An object in which null is a value like any other. */
  public static GroupType of(Field... fields) {
    return new GroupType(byName(fields), false);
  }

  /** An object in which null stands for a field that was left out. */
  public static GroupType loose(Field... fields) {
    return new GroupType(byName(fields), true);
  }

  /** A field that must be there. */
  public static Field must(String name, FieldType type) {
    return new Field(name, true, type);
  }

  /** A field that may be left out. */
  public static Field may(String name, FieldType type) {
    return new Field(name, false, type);
  }

  private static Map<String, Field> byName(Field... fields) {
    Map<String, Field> byName = new LinkedHashMap<>();
    for (Field field : fields) {
      byName.put(field.name(), field);
    }
    return byName;
  }

  /** The same object with these fields as well. */
  public GroupType with(Field... more) {
    Map<String, Field> all = new LinkedHashMap<>(fields);
    all.putAll(byName(more));
    return new GroupType(all, takesNull);
  }

  @Override
  public void check(JsonNode value, String path, List<Flaw> flaws) {
    if (!value.isObject()) {
      flaws.add(Flaw.mistyped(path.isEmpty() ? "body" : path, "một đối tượng"));
      return;
    }
    for (Field field : fields.values()) {
      String place = join(path, field.name());
      JsonNode found = value.get(field.name());
      boolean isAbsent = found == null || (found.isNull() && (field.required() || takesNull));
      if (found != null && !isAbsent) {
        field.type().check(found, place, flaws);
      } else if (field.required()) {
        flaws.add(Flaw.missing(place));
      }
    }
    for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.containsKey(name)) {
        flaws.add(Flaw.unknown(join(path, name)));
      }
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
