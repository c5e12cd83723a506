package vn.gtvt.sdk.filing;

import java.util.function.Supplier;
import vn.gtvt.sdk.portal.Outcome;

/**
 * A step whose act harms nobody when it is repeated: what is unknown, or was cut off, is simply
 * done again.
 *
 * @param <T> what the act gives
 */
abstract class HarmlessStep<T> implements StepAction {
  @Override
  public final Filing act(Filing filing, Work work) {
    Phase phase = filing.inside().phase();
    if (work.isUsedUp(filing) && (phase == Phase.ACTING || !isRepeatedWithoutEnd())) {
      return Retry.park(filing, work, "not tried again");
    }
    Supplier<Outcome<T>> call = () -> call(filing, work);
    Work.Then<T> then =
        (at, outcome) ->
            outcome instanceof Outcome.Done<T> done
                ? done(at, done.value(), work)
                : notDone(at, outcome, work);
    // An intent would hide that the receiver must be asked before anything else.
    return phase == Phase.UNKNOWN ? work.ask(filing, call, then) : work.act(filing, call, then);
  }

  abstract Outcome<T> call(Filing filing, Work work);

  abstract Filing done(Filing at, T value, Work work);

  /** Says whether the tries of this step are never used up, unless each of them broke off. */
  boolean isRepeatedWithoutEnd() {
    return false;
  }

  Filing notDone(Filing at, Outcome<T> outcome, Work work) {
    if (outcome instanceof Outcome.Unknown<T> unknown) {
      return Retry.orPark(
          at, work, null, "unknown, repeated harmlessly: " + Causes.told(unknown.cause()));
    }
    return Retry.afterNothingHappened(at, outcome, work);
  }
}
