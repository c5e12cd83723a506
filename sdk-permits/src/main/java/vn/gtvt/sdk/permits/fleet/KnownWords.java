package vn.gtvt.sdk.permits.fleet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the few words of a column mean: folding a spelling costs more than reading its
 * cell. For one pass on one thread.
 */
final class KnownWords {
  /** A column with more spellings holds no closed list; remembering them all would only cost. */
  private static final int MOST = 256;

  private final Map<Field, Map<String, Object>> byField = new EnumMap<>(Field.class);

  /** Returns the value of a text in a column, or null if it is none of the words. */
  <T> @Nullable T find(Field field, String text, WordList<T> words, Class<T> type) {
    Map<String, Object> known = byField.computeIfAbsent(field, f -> new HashMap<>());
    Object before = known.get(text);
    if (before != null) {
      return type.cast(before);
    }
    T found = words.find(text);
    if (found != null && known.size() < MOST) {
      known.put(text, found);
    }
    return found;
  }
}
