package vn.gtvt.sandbox.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as of a moment.
 *
 * @param id the receiver's own id
 * @param filing what was filed
 * @param body what it holds now
 * @param course its course
 * @param words the words laid for it
 * @param now the moment
 */
public record Moment(
    String id, Filing filing, ObjectNode body, Course course, Set<Word> words, Instant now) {

  /** Where it stands. */
  public Stage stage() {
    return course.at(words, now);
  }

  /** Whether this word was laid for it. */
  public boolean has(Word word) {
    return words.contains(word);
  }

  /** When it was taken up; {@code null} if it was not, yet. */
  public @Nullable Instant takenUpAt() {
    Instant at = course.takenUpAt(words);
    boolean isTakenUp =
        switch (stage()) {
          case REGISTERED, NOT_RECEIVED -> false;
          default -> !now.isBefore(at);
        };
    return isTakenUp ? at : null;
  }

  /** When it is to be decided; {@code null} before it is taken up. */
  public @Nullable Instant appointment() {
    return takenUpAt() == null ? null : course.decidedAt(words);
  }

  /** When it was decided; {@code null} if it was not, yet. */
  public @Nullable Instant decidedAt() {
    return stage().hasResult() ? course.decidedAt(words) : null;
  }

  /** When its result was handed over; {@code null} if it was not, yet. */
  public @Nullable Instant handedOverAt() {
    return stage() == Stage.HANDED_OVER ? course.handedOverAt(words) : null;
  }

  /** Whether a result paper can be had. */
  public boolean hasPaper() {
    return stage().hasResult() && !has(Word.PAPERLESS);
  }

  /** Whether a fee was or is asked for. */
  public boolean hasFee() {
    return has(Word.PAY) && (course.paidAt() != null || stage() == Stage.WANTS_FEE);
  }
}
