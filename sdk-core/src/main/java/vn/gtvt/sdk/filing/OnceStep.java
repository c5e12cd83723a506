package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A step whose act must happen once.
 *
 * <p>An outcome that is unknown, also one that a crash cut off, is asked about after the portal's
 * settle time. Only when the receiver was asked often enough, each time after that wait, and had
 * none, is the act repeated. An asking that fails proves nothing and is repeated.
 *
 * @param <T> what the act gives
 */
abstract class OnceStep<T> implements StepAction {
  private static final int ABSENCES_NEEDED = 2;

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
          return outcome instanceof Outcome.Unknown<T> unknown
              ? doubt(at, work, "unknown: " + unknown.cause())
              : notDone(at, outcome, work);
        });
  }

  private Filing doubt(Filing at, Work work, String event) {
    if (!work.terms().asks()) {
      return work.write(at, Moves.again(at.inside(), work.now(), null), event + "; not asked");
    }
    Instant began = Objects.requireNonNullElse(at.inside().dueAt(), work.now());
    return work.write(at, Moves.doubt(at.inside(), began, work.settled()), event);
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
    Bilingual known = at.inside().problem();
    Bilingual problem = known == null ? Advices.SILENT : known;
    return work.write(at, Moves.later(at.inside(), work.settled(), problem), "asked: no answer");
  }

  private Filing absent(Filing at, Work work) {
    int absences = at.inside().absences() + 1;
    return absences < absencesNeeded(work)
        ? work.write(at, Moves.absent(at.inside(), work.settled()), "asked: absent")
        : absenceProved(at, work);
  }
}
