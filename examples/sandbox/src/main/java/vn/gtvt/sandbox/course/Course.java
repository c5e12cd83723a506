package vn.gtvt.sandbox.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The course of one dossier: every stage follows from the time, from what people did and from the
 * words laid for it.
 *
 * @param filedAt when it was filed
 * @param answeredAt when the papers asked for came; {@code null} if they did not
 * @param paidAt when the fee was paid; {@code null} if it was not
 * @param withdrawnAt when the citizen wished to withdraw; {@code null} if never
 * @param takenBackAt when the citizen took it back before it was taken up; {@code null} if never
 */
public record Course(
    Instant filedAt,
    @Nullable Instant answeredAt,
    @Nullable Instant paidAt,
    @Nullable Instant withdrawnAt,
    @Nullable Instant takenBackAt) {
  /** From filing until the officer looks. */
  public static final Duration TAKES_UP_AFTER = Duration.ofHours(1);

  private static final Duration ASKS_EARLY_AFTER = Duration.ofMinutes(30);
  private static final Duration SHOWN_AS_RECEIVED = Duration.ofHours(1);
  private static final Duration ASKS_AFTER = Duration.ofHours(2);
  private static final Duration PONDERS = Duration.ofHours(1);
  private static final Duration DECIDES_AFTER = Duration.ofDays(1);
  private static final Duration DECIDES_SLOWLY_AFTER = Duration.ofDays(90);
  private static final Duration HANDS_OVER_AFTER = Duration.ofHours(1);

  /** The course of a dossier filed at this time. */
  public static Course from(Instant filedAt) {
    return new Course(filedAt, null, null, null, null);
  }

  /** The same course, with the papers that were asked for handed in. */
  public Course answered(Instant at) {
    return new Course(filedAt, at, paidAt, withdrawnAt, takenBackAt);
  }

  /** The same course, with the fee paid. */
  public Course paid(Instant at) {
    return new Course(filedAt, answeredAt, at, withdrawnAt, takenBackAt);
  }

  /** The same course, with a wish to withdraw; a later wish does not move an earlier one. */
  public Course withdrawn(Instant at) {
    return withdrawnAt == null ? new Course(filedAt, answeredAt, paidAt, at, takenBackAt) : this;
  }

  /** The same course, taken back by the citizen. */
  public Course takenBack(Instant at) {
    return new Course(filedAt, answeredAt, paidAt, withdrawnAt, at);
  }

  /** When it is taken up, if it is. */
  public Instant takenUpAt(Set<Word> words) {
    Instant start = filedAt;
    if (words.contains(Word.SUPPLEMENT_FIRST) && answeredAt != null) {
      start = answeredAt;
    }
    return start.plus(TAKES_UP_AFTER);
  }

  /** When it is decided, if nothing more is asked. */
  public Instant decidedAt(Set<Word> words) {
    Instant start = takenUpAt(words);
    if (words.contains(Word.SUPPLEMENT) && answeredAt != null && answeredAt.isAfter(start)) {
      start = answeredAt;
    }
    if (words.contains(Word.PAY) && paidAt != null && paidAt.isAfter(start)) {
      start = paidAt;
    }
    return start.plus(words.contains(Word.SLOW) ? DECIDES_SLOWLY_AFTER : DECIDES_AFTER);
  }

  /** When the result is handed over, if there is one. */
  public Instant handedOverAt(Set<Word> words) {
    return decidedAt(words).plus(HANDS_OVER_AFTER);
  }

  /** Where it stands at this time. */
  public Stage at(Set<Word> words, Instant now) {
    Stage end = atTheCitizensWish(words, now);
    return end == null ? inTheOffice(words, now) : end;
  }

  private @Nullable Stage atTheCitizensWish(Set<Word> words, Instant now) {
    if (has(takenBackAt, now)) {
      return Stage.NOT_RECEIVED;
    }
    Instant wished = withdrawnAt;
    if (wished == null || now.isBefore(wished)) {
      return null;
    }
    boolean ponders = words.contains(Word.PONDER) || words.contains(Word.DENY);
    if (ponders && now.isBefore(wished.plus(PONDERS))) {
      return Stage.WITHDRAWING;
    }
    return words.contains(Word.DENY) ? null : Stage.STOPPED;
  }

  private Stage inTheOffice(Set<Word> words, Instant now) {
    if (words.contains(Word.SUPPLEMENT_FIRST) && !has(answeredAt, now)) {
      return now.isBefore(filedAt.plus(ASKS_EARLY_AFTER)) ? Stage.REGISTERED : Stage.WANTS_PAPERS;
    }
    Instant takenUp = takenUpAt(words);
    if (now.isBefore(takenUp)) {
      return Stage.REGISTERED;
    }
    if (words.contains(Word.REFUSE)) {
      return Stage.NOT_RECEIVED;
    }
    if (!now.isBefore(takenUp.plus(ASKS_AFTER))) {
      if (words.contains(Word.SUPPLEMENT) && !has(answeredAt, now)) {
        return Stage.WANTS_PAPERS;
      }
      if (words.contains(Word.PAY) && !has(paidAt, now)) {
        return Stage.WANTS_FEE;
      }
    }
    return inWork(words, now);
  }

  private Stage inWork(Set<Word> words, Instant now) {
    if (!now.isBefore(decidedAt(words))) {
      if (words.contains(Word.STOP)) {
        return Stage.STOPPED;
      }
      return now.isBefore(handedOverAt(words)) ? Stage.DECIDED : Stage.HANDED_OVER;
    }
    if (now.isBefore(takenUpAt(words).plus(SHOWN_AS_RECEIVED))) {
      return Stage.RECEIVED;
    }
    return words.contains(Word.ODD) ? Stage.ODD : Stage.IN_WORK;
  }

  private static boolean has(@Nullable Instant happened, Instant now) {
    return happened != null && !now.isBefore(happened);
  }
}
