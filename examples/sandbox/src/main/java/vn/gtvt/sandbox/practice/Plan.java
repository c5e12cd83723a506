package vn.gtvt.sandbox.practice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the officer will do with a dossier; the dossier itself says so in its field {@code plan}.
 *
 * @param words words of the plan
 */
record Plan(Set<Plan.Word> words) {
  enum Word {
    /** Asks once for one more paper. */
    SUPPLEMENT,
    /** Does not take it up (status 3). */
    REFUSE,
    /** Tells a status that stands on no list before the decision. */
    ODD,
    /** Asks for the fee before the decision. */
    PAY,
    /** Decides on a withdrawal an hour later instead of at once. */
    PONDER,
    /** Does not agree to a withdrawal: an hour later the dossier goes on. */
    DENY,
    /** Takes ninety days instead of one. */
    SLOW,
    /** Issues no paper. */
    PAPERLESS
  }

  static Plan of(String text) {
    return new Plan(
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(Word::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(Word word) {
    return words.contains(word);
  }
}
