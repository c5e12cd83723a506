package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A step whose act must happen once.
 *
 * <p>An outcome that is unknown, also one that a crash cut off, is asked about after the portal's
 * settle time. Only when the receiver was asked often enough, each time after that wait, and had
 * none, is the act repeated. An asking that fails proves nothing and is repeated. An act that is
 * refused after it was in doubt once is asked about too, before the refusal counts.
 *
 * @param <T> what the act gives
 */
abstract class OnceStep<T> implements StepAction {
  private static final int ABSENCES_NEEDED = 2;
  private static final Duration SILENCE_TO_TELL = Duration.ofDays(1);
  private static final Duration SILENCE_FOR_A_PERSON = Duration.ofDays(7);

  @Override
  public final Filing act(Filing filing, Work work) {
    return switch (filing.inside().phase()) {
      case READY -> goOn(filing, work);
      case ACTING -> doubt(filing, work, "found interrupted");
      case UNKNOWN -> ask(filing, work);
    };
  }

  /** Acts; repeating it may do it twice. */
  abstract Outcome<T> call(Filing filing, Work work);

  /** Asks what became of the act; an empty answer means that the receiver has none. */
  abstract Outcome<Optional<T>> whatBecameOfIt(Filing filing, Work work);

  abstract Filing done(Filing at, T value, Work work, String event);

  /** Returns how many absences prove that it did not happen. */
  int absencesNeeded(Work work) {
    return ABSENCES_NEEDED;
  }

  /** The receiver was asked often enough and had none: by default the act is due again. */
  Filing absenceProved(Filing at, Work work) {
    return work.write(at, Moves.again(at.inside(), work.now(), null), "absence proved");
  }

  /** It surely did not happen. */
  Filing notDone(Filing at, Outcome<T> outcome, Work work) {
    return Retry.afterNothingHappened(at, outcome, work);
  }

  /** Acts, if nothing speaks against it. */
  Filing goOn(Filing filing, Work work) {
    if (work.isUsedUp(filing)) {
      return Retry.park(filing, work, "not tried again");
    }
    // What is found interrupted tells by its due time when it began.
    Filing begun = filing.seenAs(filing.inside().edit().due(work.now()).done());
    return work.act(
        begun,
        () -> call(filing, work),
        (at, outcome) -> {
          if (outcome instanceof Outcome.Done<T> done) {
            return done(at, done.value(), work, "done");
          }
          if (outcome instanceof Outcome.Unknown<T> unknown) {
            return doubt(at, work, "unknown: " + Causes.told(unknown.cause()));
          }
          return outcome instanceof Outcome.Refused<T> refused && isDoubted(at, work)
              ? refusedAfterDoubt(at, refused.reason(), work)
              : notDone(at, outcome, work);
        });
  }

  private static boolean isDoubted(Filing at, Work work) {
    return at.inside().doubt() != null && work.terms().asks();
  }

  /** An earlier one may have landed late, and be the very reason for the refusal. */
  private static Filing refusedAfterDoubt(Filing at, Bilingual reason, Work work) {
    State doubtful = Moves.doubt(at.inside(), began(at, work), work.settled());
    Doubt refused = Doubt.of(began(at, work)).refused(reason);
    return work.write(at, doubtful.edit().doubt(refused).done(), "refused after a doubt");
  }

  private Filing doubt(Filing at, Work work, String event) {
    if (!work.terms().asks()) {
      return work.write(at, Moves.again(at.inside(), work.now(), null), event + "; not asked");
    }
    return work.write(at, Moves.doubt(at.inside(), began(at, work), work.settled()), event);
  }

  private static Instant began(Filing at, Work work) {
    return Objects.requireNonNullElse(at.inside().dueAt(), work.now());
  }

  private Filing ask(Filing filing, Work work) {
    return work.ask(
        filing, () -> whatBecameOfIt(filing, work), (at, outcome) -> heard(at, outcome, work));
  }

  private Filing heard(Filing at, Outcome<Optional<T>> outcome, Work work) {
    if (outcome instanceof Outcome.Done<Optional<T>> done) {
      return done.value().isPresent()
          ? done(at, done.value().get(), work, "asked: found")
          : absent(at, work);
    }
    if (outcome instanceof Outcome.NotSupported<Optional<T>> absent) {
      return work.write(at, Moves.parked(at.inside(), absent.advice()), "nobody can be asked");
    }
    if (outcome instanceof Outcome.WaitsFor<Optional<T>> waits) {
      return Retry.waitFor(at, waits.waiting(), work);
    }
    if (outcome instanceof Outcome.Refused<Optional<T>> refused) {
      return work.write(at, Moves.parked(at.inside(), refused.reason()), "asked: refused");
    }
    Duration wished = outcome instanceof Outcome.NotSent<Optional<T>> n ? n.retryAfter() : null;
    return silent(at, wished, work);
  }

  /** Silence proves nothing: it is asked ever more rarely, and in the end by a person. */
  private static Filing silent(Filing at, @Nullable Duration wished, Work work) {
    Doubt before = at.inside().doubt();
    // What an older version wrote does not say since when it is in doubt.
    Doubt doubt = (before == null ? Doubt.restored(work.now()) : before).silent(work.now());
    State s = at.inside().edit().doubt(doubt).done();
    Duration silence = doubt.silence(work.now());
    // A clock that jumped, or a host that was off, has not asked in vain for a week.
    boolean isAskedOften = doubt.silences() >= work.pace().attempts();
    if (isAskedOften && silence.compareTo(SILENCE_FOR_A_PERSON) >= 0) {
      State parked = Moves.parked(s, Advices.SILENT_FOR_A_WEEK);
      return work.write(at, parked, "asked: no answer for a week");
    }
    Duration wait = doubt.untilNextAsking(DueTime.within(work.portal().settleTime()));
    Instant due =
        work.now().plus(wished == null ? wait : Durations.most(DueTime.within(wished), wait));
    Bilingual known = at.inside().problem();
    Bilingual problem = known == null ? Advices.SILENT : known;
    boolean isLong = silence.compareTo(SILENCE_TO_TELL) >= 0;
    State later = Moves.later(s, due, isLong ? Advices.SILENT_FOR_A_DAY : problem);
    return work.write(at, later, "asked: no answer");
  }

  private Filing absent(Filing at, Work work) {
    int absences = at.inside().absences() + 1;
    if (absences < absencesNeeded(work)) {
      return work.write(at, Moves.absent(at.inside(), work.settled()), "asked: absent");
    }
    Doubt doubt = at.inside().doubt();
    Bilingual refusal = doubt == null ? null : doubt.refusal();
    return refusal == null
        ? absenceProved(at, work)
        : notDone(at, new Outcome.Refused<>(refusal), work);
  }
}
