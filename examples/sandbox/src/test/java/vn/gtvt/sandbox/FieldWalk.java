package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Every field of a body: where it is, and how to get to the object that holds it. */
record FieldWalk(String path, List<String> holder, String name) {
  @Override
  public String toString() {
    return path;
  }

  static List<FieldWalk> of(JsonNode body) {
    List<FieldWalk> lines = new ArrayList<>();
    walk(body, "", List.of(), lines);
    return lines;
  }

  private static void walk(JsonNode node, String path, List<String> steps, List<FieldWalk> lines) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String place = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      lines.add(new FieldWalk(place, steps, field.getKey()));
      List<String> inner = with(steps, field.getKey());
      JsonNode value = field.getValue();
      walk(value, place, inner, lines);
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        walk(value.get(i), place + "[" + i + "]", with(inner, Integer.toString(i)), lines);
      }
    }
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }

  ObjectNode holderIn(JsonNode body) {
    JsonNode node = body;
    for (String step : holder) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    return (ObjectNode) node;
  }

  JsonNode in(JsonNode body) {
    return holderIn(body).path(name);
  }

  /** The same body without this field. */
  ObjectNode removed(ObjectNode body) {
    ObjectNode copy = body.deepCopy();
    holderIn(copy).remove(name);
    return copy;
  }

  /** The same body with this in the field. */
  ObjectNode replaced(ObjectNode body, JsonNode value) {
    ObjectNode copy = body.deepCopy();
    holderIn(copy).set(name, value);
    return copy;
  }

  /** Places for a field that no table knows: one in every object. */
  static List<FieldWalk> strangers(JsonNode body, Predicate<String> isOpen) {
    List<FieldWalk> places = new ArrayList<>();
    places.add(new FieldWalk("laHoac", List.of(), "laHoac"));
    for (FieldWalk line : of(body)) {
      JsonNode value = line.in(body);
      List<String> inner = with(line.holder(), line.name());
      if (value.isObject() && !isOpen.test(line.path())) {
        places.add(new FieldWalk(line.path() + ".laHoac", inner, "laHoac"));
      }
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        if (value.get(i).isObject() && !isOpen.test(line.path())) {
          places.add(
              new FieldWalk(
                  line.path() + "[" + i + "].laHoac", with(inner, Integer.toString(i)), "laHoac"));
        }
      }
    }
    return places;
  }
}
