package vn.gtvt.sandbox.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Header lines of a request; names are compared without case. Filled by the reader only. */
public final class Headers {
  private final Map<String, List<String>> values = new HashMap<>();

  Headers() {}

  void add(String name, String value) {
    values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(value);
  }

  /** All values of a header, in order. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
  }

  /** The first value of a header. */
  public @Nullable String first(String name) {
    List<String> found = values.get(name.toLowerCase(Locale.ROOT));
    return found == null ? null : found.get(0);
  }

  /** Whether a comma-separated header holds this word. */
  boolean has(String name, String word) {
    for (String value : all(name)) {
      StringTokenizer words = new StringTokenizer(value, ", \t");
      while (words.hasMoreTokens()) {
        if (words.nextToken().equalsIgnoreCase(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
