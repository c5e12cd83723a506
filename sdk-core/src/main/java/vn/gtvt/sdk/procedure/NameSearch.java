package vn.gtvt.sdk.procedure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Looks for words in names. A word of three letters or more is also found with one slip: a letter
 * too few, too many, wrong, or two swapped.
 */
final class NameSearch {
  /** At least so much of what was asked must be found. */
  private static final double FOUND = 0.65;

  private static final int MOST = 10;

  private final String asked;
  private final List<String> words;

  NameSearch(String text) {
    this.asked = VietnameseText.fold(text);
    this.words = List.of(asked.split(" ", -1));
  }

  /** What can be found: a thing with its code, its names and what people call it. */
  record Entry<T>(T thing, String code, boolean gone, Bilingual name, List<String> keywords) {}

  private record Hit<T>(Entry<T> entry, double score) {}

  <T> List<T> best(Collection<Entry<T>> among) {
    if (asked.isEmpty()) {
      return List.of();
    }
    return among.stream()
        .map(entry -> new Hit<>(entry, score(entry)))
        .filter(hit -> hit.score() >= FOUND)
        .sorted(
            Comparator.comparingDouble((Hit<T> hit) -> hit.score())
                .reversed()
                .thenComparing(hit -> hit.entry().gone())
                .thenComparing(hit -> hit.entry().code()))
        .limit(MOST)
        .map(hit -> hit.entry().thing())
        .toList();
  }

  private double score(Entry<?> entry) {
    String code = VietnameseText.fold(entry.code());
    if (code.equals(asked) || code.replace(" ", "").equals(asked)) {
      return 3;
    }
    double best = Math.max(fit(entry.name().vi(), 1), fit(entry.name().en(), 1));
    for (String keyword : entry.keywords()) {
      best = Math.max(best, fit(keyword, 1.1));
    }
    return best;
  }

  /** How much of what was asked is in the text, a little more if the text says nothing else. */
  private double fit(String text, double weight) {
    Set<String> there = Set.copyOf(List.of(VietnameseText.fold(text).split(" ", -1)));
    double sum = 0;
    for (String word : words) {
      sum += there.stream().mapToDouble(other -> likeness(word, other)).max().orElse(0);
    }
    double covered = sum / words.size();
    double extra = Math.max(0, there.size() - words.size());
    return covered < FOUND ? 0 : weight * covered + 0.3 / (1 + extra);
  }

  /** Shorter words differ in one letter and mean other things; a number is the number it is. */
  private static double likeness(String word, String other) {
    if (word.equals(other)) {
      return 1;
    }
    if (word.length() < 3 || Character.isDigit(word.charAt(0)) || !isOneSlipAway(word, other)) {
      return 0;
    }
    return word.length() > 4 ? 0.85 : 0.75;
  }

  /** One letter too few, too many, wrong, or two neighbours swapped. */
  private static boolean isOneSlipAway(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String one = a.substring(start);
    String two = b.substring(start);
    return switch (one.length() - two.length()) {
      case 0 -> one.substring(1).equals(two.substring(1)) || isSwapped(one, two);
      case 1 -> one.substring(1).equals(two);
      case -1 -> two.substring(1).equals(one);
      default -> false;
    };
  }

  private static boolean isSwapped(String one, String two) {
    return one.length() > 1
        && one.charAt(0) == two.charAt(1)
        && one.charAt(1) == two.charAt(0)
        && one.substring(2).equals(two.substring(2));
  }
}
