package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One table of a page under docs/wire, typed off by hand: names, types, and which are always there.
 * It shares no code with the doors.
 */
final class Table {
  static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
  static final Predicate<JsonNode> WHOLE = JsonNode::isIntegralNumber;
  static final Predicate<JsonNode> SWITCH = JsonNode::isBoolean;
  static final Predicate<JsonNode> ANY = value -> true;

  private final Map<String, Predicate<JsonNode>> fields = new LinkedHashMap<>();
  private final List<String> always = new ArrayList<>();

  /** Text in the form of a regular expression. */
  static Predicate<JsonNode> text(String pattern) {
    return value -> value.isTextual() && value.textValue().matches(pattern);
  }

  /** A list whose items are as another table says. */
  static Predicate<JsonNode> listOf(Table inner) {
    return value -> {
      value.forEach(item -> inner.check("item", item));
      return value.isArray();
    };
  }

  static Predicate<JsonNode> objectOf(Table inner) {
    return value -> {
      inner.check("object", value);
      return true;
    };
  }

  Table always(Predicate<JsonNode> type, String... names) {
    always.addAll(List.of(names));
    return maybe(type, names);
  }

  Table maybe(Predicate<JsonNode> type, String... names) {
    for (String name : names) {
      fields.put(name, type);
    }
    return this;
  }

  /** This table with the lines of another one. */
  Table and(Table other) {
    fields.putAll(other.fields);
    always.addAll(other.always);
    return this;
  }

  /** Fails on a field that is missing, unknown or of another type. */
  void check(String what, JsonNode object) {
    assertThat(object.isObject()).as(what + ": " + object).isTrue();
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    assertThat(fields.keySet()).as(what + ": known fields").containsAll(names);
    assertThat(names).as(what + ": fields always there").containsAll(always);
    fields.forEach(
        (name, type) -> {
          JsonNode value = object.get(name);
          assertThat(value == null || type.test(value))
              .as(what + "." + name + ": " + value)
              .isTrue();
        });
  }

  /** Checks a list {@code {total, data[]}}. */
  void checkList(String what, JsonNode list) {
    new Table().always(WHOLE, "total").always(JsonNode::isArray, "data").check(what, list);
    assertThat(list.path("total").asInt()).as(what).isEqualTo(list.path("data").size());
    list.path("data").forEach(item -> check(what, item));
  }
}
