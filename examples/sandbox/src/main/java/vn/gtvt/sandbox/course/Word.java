package vn.gtvt.sandbox.course;

import java.util.Set;
import java.util.stream.Collectors;

/** What an officer, or the portal, does differently with a dossier. */
public enum Word {
  /** Does not take it up. */
  REFUSE,
  /** Asks once for a paper, after taking it up. */
  SUPPLEMENT,
  /** Asks once for a paper, before taking it up. */
  SUPPLEMENT_FIRST,
  /** Asks for the fee and waits for it. */
  PAY,
  /** Shows a status that stands on no list while it is in work. */
  ODD,
  /** Stops it instead of deciding. */
  STOP,
  /** Answers a wish to withdraw after an hour instead of at once. */
  PONDER,
  /** Does not agree to a withdrawal: after an hour the dossier goes on. */
  DENY,
  /** Takes ninety days instead of one. */
  SLOW,
  /** Issues no paper. */
  PAPERLESS,
  /** Issues an empty file as the paper. */
  BLANK,
  /** Stores the dossier and then fails, as a portal does whose e-mail is down. */
  MAIL_DOWN;

  /** The names of these words, as a plan has them. */
  public static Set<String> names(Set<Word> words) {
    return words.stream().map(Word::name).collect(Collectors.toUnmodifiableSet());
  }

  static Set<Word> of(Set<String> names) {
    return names.stream().map(Word::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
