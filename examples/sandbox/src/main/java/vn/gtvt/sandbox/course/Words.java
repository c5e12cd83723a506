package vn.gtvt.sandbox.course;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words laid for dossiers by their marks: texts that stand in what was filed. Thread-safe.
 *
 * <p>The mark {@code *} fits every dossier.
 */
public final class Words {
  private static final String ALL = "*";

  private final Map<String, Set<Word>> byMark = new LinkedHashMap<>();

  /** No words. */
  public Words() {}

  /**
   * Lays words for a mark in place of those it had.
   *
   * @param words words with commas between; empty takes all back
   * @throws IllegalArgumentException if one of them is unknown, or the mark is blank
   */
  public synchronized void lay(String mark, String words) {
    if (mark.isBlank()) {
      throw new IllegalArgumentException("A mark is text that stands in a dossier, or *");
    }
    byMark.put(
        mark,
        Arrays.stream(words.split(",", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(Word::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** All words for a dossier in which these texts stand. */
  public synchronized Set<Word> of(Collection<String> texts) {
    Set<Word> words = EnumSet.noneOf(Word.class);
    byMark.forEach(
        (mark, laid) -> {
          if (mark.equals(ALL) || texts.stream().anyMatch(text -> text.contains(mark))) {
            words.addAll(laid);
          }
        });
    return words;
  }
}
