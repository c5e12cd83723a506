package vn.gtvt.sandbox.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields that an object must or may have. Built once, then unchanged. */
public final class Shape {
  private record Field(boolean isRequired, Predicate<JsonNode> fits, @Nullable Shape inner) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** An object without fields. */
  public Shape() {}

  private Shape put(
      String name, boolean isRequired, Predicate<JsonNode> fits, @Nullable Shape inner) {
    fields.put(name, new Field(isRequired, fits, inner));
    return this;
  }

  /** Texts that must be there and not blank. */
  public Shape text(String... names) {
    for (String name : names) {
      put(name, true, value -> value.isTextual() && !value.textValue().isBlank(), null);
    }
    return this;
  }

  /** Texts that may be missing or empty. */
  public Shape maybeText(String... names) {
    for (String name : names) {
      put(name, false, JsonNode::isTextual, null);
    }
    return this;
  }

  /** A text in some format; if it may be missing, it may be empty, too. */
  public Shape text(String name, boolean isRequired, Predicate<String> format) {
    Predicate<JsonNode> fits =
        value ->
            value.isTextual()
                && ((!isRequired && value.textValue().isEmpty()) || format.test(value.textValue()));
    return put(name, isRequired, fits, null);
  }

  /** An integer within these bounds. */
  public Shape integer(String name, boolean isRequired, int least, int most) {
    Predicate<JsonNode> fits =
        value -> value.isInt() && value.intValue() >= least && value.intValue() <= most;
    return put(name, isRequired, fits, null);
  }

  /** Any object. */
  public Shape anyObject(String name) {
    return put(name, false, JsonNode::isObject, null);
  }

  /** An object of this shape. */
  public Shape object(String name, boolean isRequired, Shape inner) {
    return put(name, isRequired, JsonNode::isObject, inner);
  }

  /** A list of objects of this shape; one that must be there is not empty. */
  public Shape list(String name, boolean isRequired, Shape inner) {
    return put(
        name, isRequired, value -> value.isArray() && !(isRequired && value.isEmpty()), inner);
  }

  /** The paths of fields that are missing, wrong or unknown; empty if all is well. */
  public List<String> wrong(JsonNode object) {
    List<String> wrong = new ArrayList<>();
    collect("", object, wrong);
    return wrong;
  }

  private void collect(String path, JsonNode object, List<String> wrong) {
    if (!object.isObject()) {
      wrong.add(path);
      return;
    }
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.containsKey(name)) {
        wrong.add(path + name);
      }
    }
    fields.forEach((name, field) -> collect(path + name, object.get(name), field, wrong));
  }

  private static void collect(
      String path, @Nullable JsonNode value, Field field, List<String> wrong) {
    if (value == null || value.isNull()) {
      if (field.isRequired()) {
        wrong.add(path);
      }
      return;
    }
    if (!field.fits().test(value)) {
      wrong.add(path);
    } else if (field.inner() != null && value.isObject()) {
      field.inner().collect(path + ".", value, wrong);
    } else if (field.inner() != null) {
      for (int i = 0; i < value.size(); i++) {
        field.inner().collect(path + "[" + i + "].", value.get(i), wrong);
      }
    }
  }
}
