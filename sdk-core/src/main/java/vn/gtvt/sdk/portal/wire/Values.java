package vn.gtvt.sdk.portal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes values out of an answer, forgiving about text or number. Stateless. */
public final class Values {
  private static final int TOLD = 300;

  private Values() {}

  /** Returns a text or a number as text; empty if there is neither. */
  public static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() || value.isNumber() ? value.asText().strip() : "";
  }

  /** Returns a text or a number as text; null if there is neither or it is empty. */
  public static @Nullable String optional(JsonNode node, String name) {
    String text = text(node, name);
    return text.isEmpty() ? null : text;
  }

  /** Returns the first of these names that has a text; empty if none has. */
  public static String firstText(JsonNode node, String... names) {
    for (String name : names) {
      String text = text(node, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Returns a whole number, also one written as text; -1 if there is none. */
  public static long whole(JsonNode node, String name) {
    String text = text(node, name);
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }

  /** Reads each object of an array; what is none is passed over. */
  public static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> found = new ArrayList<>();
    if (array.isArray()) {
      for (JsonNode item : array) {
        if (item.isObject()) {
          found.add(read.apply(item));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Returns the receiver's words on one line, cut off after 300 characters, for a person. */
  public static String told(String words) {
    String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= TOLD ? line : line.substring(0, TOLD) + "…";
  }
}
