package vn.gtvt.sdk.portal.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields as a page of docs/wire tells them: name, {@code R} if required or {@code -}, and what a
 * value looks like. It is written out in each test, so that it judges the dialect from outside.
 */
public final class WireTable {
  private final Map<String, String> shapes = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  private WireTable() {}

  /** Returns a table of lines like {@code "originality R [0-9]+"}. */
  public static WireTable of(String... lines) {
    WireTable table = new WireTable();
    for (String line : lines) {
      String[] cells = line.split(" ", 3);
      table.shapes.put(cells[0], cells[2]);
      if (cells[1].equals("R")) {
        table.required.add(cells[0]);
      }
    }
    return table;
  }

  /** Checks fields of text. */
  public void check(Map<String, String> sent) {
    assertThat(shapes.keySet()).as("known fields").containsAll(sent.keySet());
    assertThat(sent.keySet()).as("required fields").containsAll(required);
    sent.forEach((name, value) -> assertThat(value).as(name).matches("(?s)" + shapes.get(name)));
  }

  /**
   * Checks an object: the shape {@code int} is a number, {@code object}, {@code array}, else text.
   */
  public void check(JsonNode object) {
    assertThat(object.isObject()).as("an object").isTrue();
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    assertThat(shapes.keySet()).as("known fields").containsAll(names);
    assertThat(names).as("required fields").containsAll(required);
    names.forEach(name -> value(name, object.get(name)));
  }

  private void value(String name, JsonNode value) {
    String shape = shapes.getOrDefault(name, "");
    switch (shape) {
      case "int" -> assertThat(value.isIntegralNumber()).as(name + " is a number").isTrue();
      case "object" -> assertThat(value.isObject()).as(name + " is an object").isTrue();
      case "array" -> assertThat(value.isArray()).as(name + " is an array").isTrue();
      default -> {
        assertThat(value.isTextual()).as(name + " is a text").isTrue();
        assertThat(value.asText()).as(name).matches("(?s)" + shape);
      }
    }
  }
}
