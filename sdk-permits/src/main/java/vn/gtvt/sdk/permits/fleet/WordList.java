package vn.gtvt.sdk.permits.fleet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Words that stand for one value of a closed list, spelled with or without diacritics. Immutable.
 */
final class WordList<T> {
  /** Words that people put before the one that matters. */
  private static final String[] IDLE = {"phu hieu ", "xe o to ", "o to ", "xe "};

  private final Map<String, T> words;

  private WordList(Map<String, T> words) {
    this.words = words;
  }

  /** Returns the value of a text, or null if it is none of the words. */
  @Nullable T find(String text) {
    String folded = VietnameseText.fold(text);
    T found = words.get(folded);
    for (String idle : IDLE) {
      if (found == null && folded.startsWith(idle)) {
        folded = folded.substring(idle.length());
        found = words.get(folded);
      }
    }
    return found;
  }

  static <T> Maker<T> make() {
    return new Maker<>();
  }

  static final class Maker<T> {
    private final Map<String, T> words = new HashMap<>();

    Maker<T> add(T value, String... synonyms) {
      for (String synonym : synonyms) {
        words.put(VietnameseText.fold(synonym), value);
      }
      return this;
    }

    WordList<T> done() {
      return new WordList<>(Map.copyOf(words));
    }
  }
}
