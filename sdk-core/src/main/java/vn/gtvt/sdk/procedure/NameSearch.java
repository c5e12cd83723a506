package vn.gtvt.sdk.procedure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Looks for words in names. Words are compared by their pairs of letters, so that a letter too few,
 * too many or swapped still finds the word.
 */
final class NameSearch {
  /** Words share at least so much of their letter pairs, or they are different words. */
  private static final double SAME_WORD = 0.6;

  /** At least so much of what was asked must be found. */
  private static final double FOUND = 0.65;

  private static final int MOST = 10;

  private final String asked;
  private final List<String> words;

  NameSearch(String text) {
    this.asked = VietnameseText.fold(text);
    this.words = List.of(asked.split(" ", -1));
  }

  private record Hit(Procedure procedure, double score) {}

  List<Procedure> best(Collection<Procedure> among, Function<Procedure, List<String>> keywordsOf) {
    if (asked.isEmpty()) {
      return List.of();
    }
    return among.stream()
        .map(procedure -> new Hit(procedure, score(procedure, keywordsOf.apply(procedure))))
        .filter(hit -> hit.score() >= FOUND)
        .sorted(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.procedure().code().text()))
        .limit(MOST)
        .map(Hit::procedure)
        .toList();
  }

  private double score(Procedure procedure, List<String> keywords) {
    if (VietnameseText.fold(procedure.code().text()).equals(asked)) {
      return 3;
    }
    double best = Math.max(fit(procedure.name().vi(), 1), fit(procedure.name().en(), 1));
    for (String keyword : keywords) {
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

  private static double likeness(String word, String other) {
    if (word.equals(other)) {
      return 1;
    }
    // Short words differ in one letter and mean other things; a number is the number it is.
    if (word.length() < 4 || other.length() < 3 || Character.isDigit(word.charAt(0))) {
      return 0;
    }
    Set<String> one = pairs(word);
    Set<String> two = pairs(other);
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(two);
    double likeness = 2.0 * shared.size() / (one.size() + two.size());
    return likeness >= SAME_WORD ? likeness : 0;
  }

  private static Set<String> pairs(String word) {
    String bounded = "^" + word + "$";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= bounded.length(); i++) {
      pairs.add(bounded.substring(i, i + 2));
    }
    return pairs;
  }
}
