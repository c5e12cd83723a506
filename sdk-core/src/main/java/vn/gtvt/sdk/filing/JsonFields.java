package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/** Fields of the journal's JSON; what is absent is left out. */
final class JsonFields {
  private JsonFields() {}

  static void put(ObjectNode node, String name, @Nullable Instant value) {
    put(node, name, value == null ? null : value.toString());
  }

  static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  static void put(ObjectNode node, String name, @Nullable Bilingual value) {
    if (value != null) {
      node.putObject(name).put("vi", value.vi()).put("en", value.en());
    }
  }

  static void putAll(ObjectNode node, String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
  }

  static String text(JsonNode node, String name) {
    String text = optionalText(node, name);
    if (text == null) {
      throw new JournalException("a filing in the journal lacks " + name);
    }
    return text;
  }

  static @Nullable String optionalText(JsonNode node, String name) {
    return node.path(name).textValue();
  }

  static List<String> texts(JsonNode node, String name) {
    List<String> texts = new ArrayList<>();
    node.path(name).forEach(each -> texts.add(each.textValue()));
    return texts;
  }

  static @Nullable Instant instant(JsonNode node, String name) {
    String text = optionalText(node, name);
    return text == null ? null : Instant.parse(text);
  }

  static @Nullable Bilingual bilingual(JsonNode node, String name) {
    JsonNode found = node.get(name);
    return found == null ? null : new Bilingual(text(found, "vi"), text(found, "en"));
  }
}
