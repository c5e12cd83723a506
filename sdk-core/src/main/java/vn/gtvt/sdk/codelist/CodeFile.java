package vn.gtvt.sdk.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;

/** What the readers of all code lists need. */
final class CodeFile {
  private CodeFile() {}

  /** Reads the only list that a file holds. */
  static <T> List<T> rows(Facts facts, String file, String list, Function<DataField, T> each) {
    try (InputStream in = facts.open(file)) {
      return DataField.read(file, in).only(Set.of(list)).list(list, each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a text of a given shape. */
  static String shaped(DataField row, String name, Pattern shape) {
    String found = row.text(name);
    if (!shape.matcher(found).matches()) {
      throw row.fault(name, "is not written like " + shape);
    }
    return found;
  }

  /** Returns a text of a given shape with its source. */
  static Sourced<String> sourced(DataField row, String name, Pattern shape) {
    DataField inner = row.field(name).only(Set.of("value", "source"));
    return new Sourced<>(shaped(inner, "value", shape), inner.source("source"));
  }

  /** Returns texts of a given shape, none twice, with their source. */
  static Sourced<List<String>> manySourced(DataField row, String name, Pattern shape) {
    DataField inner = row.field(name).only(Set.of("values", "source"));
    List<String> found = inner.texts("values");
    Set<String> seen = new HashSet<>();
    for (String value : found) {
      if (!shape.matcher(value).matches()) {
        throw inner.fault("values", "holds " + value + ", which is not written like " + shape);
      }
      if (!seen.add(value)) {
        throw inner.fault("values", "holds " + value + " twice");
      }
    }
    return new Sourced<>(found, inner.source("source"));
  }

  /** Returns the items by a field that must be unique in the file. */
  static <T> Map<String, T> index(
      String file, String field, List<T> items, Function<T, String> key) {
    Map<String, T> byKey = new HashMap<>();
    for (T item : items) {
      if (byKey.put(key.apply(item), item) != null) {
        throw new FaultyFactException(file, field, "holds " + key.apply(item) + " twice");
      }
    }
    return Map.copyOf(byKey);
  }
}
