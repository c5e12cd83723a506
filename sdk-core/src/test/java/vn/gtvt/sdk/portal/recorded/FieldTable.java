package vn.gtvt.sdk.portal.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a wire page, transcribed by hand: one line per field, {@code path kind [R]}. Parts of
 * a path are separated by a slash, for keys may hold dots; {@code []} stands for each element.
 * Kinds: text, int, bool, object, array, date (dd/MM/yyyy), id (24 hexadecimal digits), or a
 * regular expression after {@code ~}.
 */
public final class FieldTable {
  private record Line(String kind, boolean required) {}

  private final Map<String, Line> lines = new LinkedHashMap<>();

  private FieldTable() {}

  public static FieldTable of(String block) {
    FieldTable table = new FieldTable();
    for (String line : block.strip().split("\n", -1)) {
      String[] parts = line.strip().split("\\s+", 3);
      boolean required = parts.length > 2 && parts[2].equals("R");
      table.lines.put(parts[0], new Line(parts[1], required));
    }
    return table;
  }

  /** Returns what of a body is not as the table says; empty if it is. */
  public List<String> faults(JsonNode body) {
    List<String> faults = new ArrayList<>();
    object("", body, faults);
    return faults;
  }

  private void object(String path, JsonNode object, List<String> faults) {
    object
        .properties()
        .forEach(
            each ->
                value(
                    path.isEmpty() ? each.getKey() : path + "/" + each.getKey(),
                    each.getValue(),
                    faults));
    lines.forEach(
        (line, of) -> {
          String prefix = path.isEmpty() ? "" : path + "/";
          boolean isChild =
              line.startsWith(prefix) && !line.substring(prefix.length()).contains("/");
          String name = isChild ? line.substring(prefix.length()) : "";
          if (isChild && of.required() && !name.endsWith("[]") && !object.has(name)) {
            faults.add("missing: " + line);
          }
        });
  }

  private void value(String path, JsonNode value, List<String> faults) {
    Line line = lines.get(path);
    if (line == null) {
      faults.add("not in the table: " + path);
      return;
    }
    if (!isOfKind(line.kind(), value)) {
      faults.add("no " + line.kind() + ": " + path + " = " + value);
    }
    if (value.isObject()) {
      object(path, value, faults);
    } else if (value.isArray()) {
      value.forEach(each -> value(path + "[]", each, faults));
    }
  }

  private static boolean isOfKind(String kind, JsonNode value) {
    return switch (kind) {
      case "text" -> value.isTextual();
      case "int" -> value.isIntegralNumber();
      case "bool" -> value.isBoolean();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "date" -> value.isTextual() && value.asText().matches("\\d{2}/\\d{2}/\\d{4}");
      case "id" -> value.isTextual() && value.asText().matches("[0-9a-f]{24}");
      default -> value.isTextual() && value.asText().matches(kind.substring(1));
    };
  }
}
