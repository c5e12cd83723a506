package vn.gtvt.sdk.portal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Outcome;

/** Fields of JSON that may lack, or be of any type. Stateless and safe for concurrent use. */
public final class Fields {
  private Fields() {}

  /** Returns a text or number as text; null if it is neither, or empty. */
  public static @Nullable String text(JsonNode from, String name) {
    JsonNode field = from.path(name);
    String text = field.isTextual() || field.isNumber() ? field.asText().strip() : "";
    return text.isEmpty() ? null : text;
  }

  /** Returns the same, or an empty text. */
  public static String orEmpty(JsonNode from, String name) {
    String text = text(from, name);
    return text == null ? "" : text;
  }

  /** Returns a text without which an answer says nothing. */
  public static Outcome<String> required(JsonNode from, String name) {
    String text = text(from, name);
    return text == null
        ? new Outcome.Unknown<>("the answer holds no " + name)
        : new Outcome.Done<>(text);
  }

  /** Returns the objects of a list; what is no list is empty, what is no object is left out. */
  public static List<JsonNode> objects(JsonNode list) {
    List<JsonNode> found = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(
          each -> {
            if (each.isObject()) {
              found.add(each);
            }
          });
    }
    return found;
  }
}
