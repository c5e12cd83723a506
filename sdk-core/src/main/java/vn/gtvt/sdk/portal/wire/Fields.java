package vn.gtvt.sdk.portal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Outcome;

/** Fields of JSON that may lack, or be of any type. Stateless and safe for concurrent use. */
public final class Fields {
  private Fields() {}

  /** Returns a text or a number as text; empty if there is neither. */
  public static String text(JsonNode from, String name) {
    JsonNode field = from.path(name);
    return field.isTextual() || field.isNumber() ? field.asText().strip() : "";
  }

  /** Returns the same; null if it is empty. */
  public static @Nullable String optional(JsonNode from, String name) {
    String text = text(from, name);
    return text.isEmpty() ? null : text;
  }

  /** Returns a text without which an answer says nothing. */
  public static Outcome<String> required(JsonNode from, String name) {
    String text = text(from, name);
    return text.isEmpty()
        ? new Outcome.Unknown<>("the answer holds no " + name)
        : new Outcome.Done<>(text);
  }

  /** Returns the first of these names that has a text; empty if none has. */
  public static String firstText(JsonNode from, String... names) {
    for (String name : names) {
      String text = text(from, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Returns a whole number, also one written as text; -1 if there is none. */
  public static long whole(JsonNode from, String name) {
    String text = text(from, name);
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }

  /** Returns a list of objects and nothing else; what is none leaves the outcome unknown. */
  public static Outcome<List<JsonNode>> list(JsonNode from) {
    List<JsonNode> objects = objects(from);
    return from.isArray() && objects.size() == from.size()
        ? new Outcome.Done<>(objects)
        : new Outcome.Unknown<>("no list came where one was due");
  }

  /** Returns the objects of a list; what is no list is empty, what is no object is left out. */
  public static List<JsonNode> objects(JsonNode list) {
    return each(list, Function.identity());
  }

  /** Reads each object of a list; what is none is passed over. */
  public static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
    List<T> found = new ArrayList<>();
    if (list.isArray()) {
      for (JsonNode item : list) {
        if (item.isObject()) {
          found.add(read.apply(item));
        }
      }
    }
    return List.copyOf(found);
  }
}
