package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gtvt.sdk.dossier.Items;

/**
 * Neutral items as JSON: a date is an object with the one name {@code @date}, a group any other
 * object.
 */
final class ItemsJson {
  private static final String DATE = "@date";

  private ItemsJson() {}

  static ObjectNode write(Items items, ObjectMapper json) {
    ObjectNode node = json.createObjectNode();
    for (String name : items.names()) {
      Object value = items.raw(name);
      if (value instanceof String text) {
        node.put(name, text);
      } else if (value instanceof Long number) {
        node.put(name, number);
      } else if (value instanceof Boolean flag) {
        node.put(name, flag);
      } else if (value instanceof LocalDate date) {
        node.putObject(name).put(DATE, date.toString());
      } else if (value instanceof Items group) {
        node.set(name, write(group, json));
      } else {
        ArrayNode list = node.putArray(name);
        items.list(name).forEach(each -> list.add(write(each, json)));
      }
    }
    return node;
  }

  static Items read(JsonNode node) {
    Items.Builder items = Items.builder();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String name = each.getKey();
      JsonNode value = each.getValue();
      if (value.isTextual()) {
        items.text(name, value.textValue());
      } else if (value.isIntegralNumber()) {
        items.number(name, value.longValue());
      } else if (value.isBoolean()) {
        items.flag(name, value.booleanValue());
      } else if (value.isArray()) {
        List<Items> list = new ArrayList<>();
        value.forEach(item -> list.add(read(item)));
        items.list(name, list);
      } else if (value.has(DATE)) {
        items.date(name, LocalDate.parse(value.get(DATE).textValue()));
      } else {
        items.group(name, read(value));
      }
    }
    return items.build();
  }

  /** Returns the items as sorted plain maps, dates left out. */
  static Map<String, Object> withoutDates(Items items) {
    Map<String, Object> plain = new TreeMap<>();
    for (String name : items.names()) {
      Object value = items.raw(name);
      if (value instanceof Items group) {
        plain.put(name, withoutDates(group));
      } else if (value instanceof List) {
        plain.put(name, items.list(name).stream().map(ItemsJson::withoutDates).toList());
      } else if (value != null && !(value instanceof LocalDate)) {
        plain.put(name, value);
      }
    }
    return plain;
  }
}
