package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;

/** What follows when an act did not happen: again later, refused, or a person is asked. */
final class Retry {
  private static final Bilingual GAVE_UP =
      new Bilingual(
          "Đã thử nhiều lần nhưng chưa gửi được. Kiểm tra đường truyền, tài khoản và hệ thống tiếp"
              + " nhận, rồi cho tiếp tục.",
          "Tried many times without success. Check the line, the account and the receiver, then let"
              + " it go on.");

  private Retry() {}

  /** Goes on from an outcome that is neither done nor unknown. */
  static Filing afterNothingHappened(Filing at, Outcome<?> outcome, Work work) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      State ended = Moves.ended(at.inside(), FilingState.REFUSED, refused.reason());
      return work.write(at, ended, "refused");
    }
    if (outcome instanceof Outcome.NotSupported<?> absent) {
      return work.write(at, Moves.parked(at.inside(), absent.advice()), "not supported");
    }
    if (outcome instanceof Outcome.WaitsFor<?> waits) {
      return waitFor(at, waits.waiting(), work);
    }
    if (outcome instanceof Outcome.NotSent<?> notSent) {
      return orPark(at, work, notSent.retryAfter(), "not sent: " + Causes.told(notSent.cause()));
    }
    throw new IllegalArgumentException("done or unknown is for the step to handle");
  }

  /** Looks again, ever more rarely; when the deadline is over a person is asked. */
  static Filing waitFor(Filing at, Waiting waiting, Work work) {
    Pause pause = pauseOn(at, waiting, work.now());
    LookAgain rule = work.pace().rule(waiting.what());
    String event = "waits for " + waiting.what();
    if (rule.isOver(pause.since(), work.now())) {
      Bilingual advice = WaitedInVain.advice(waiting, Duration.between(pause.since(), work.now()));
      State parked = Moves.parked(at.inside().edit().pause(pause).done(), advice);
      return work.write(at, parked, event + "; its time is over");
    }
    Instant asked = waiting.nextLook();
    Instant next = rule.after(work.now(), pause.looks());
    Instant due = asked != null && asked.isAfter(work.now()) ? asked : next;
    Pause counted = new Pause(pause.waiting(), pause.since(), pause.looks() + 1);
    return work.write(at, Moves.waiting(at.inside(), counted, due), event);
  }

  /** Waiting for the same thing goes on; waiting for another begins now. */
  static Pause pauseOn(Filing at, Waiting waiting, Instant now) {
    Pause before = at.inside().pause();
    return before != null && before.waiting().what() == waiting.what()
        ? new Pause(waiting, before.since(), before.looks())
        : new Pause(waiting, now, 0);
  }

  /** Tries again after a pause that grows, until the tries are used up. */
  static Filing orPark(Filing at, Work work, @Nullable Duration asked, String event) {
    if (work.isUsedUp(at)) {
      return park(at, work, event);
    }
    Instant due = work.retryAt(at, asked);
    return work.write(at, Moves.again(at.inside(), due, Advices.UNREACHED), event);
  }

  /** The tries are used up; what is in doubt stays so and is asked about when it goes on. */
  static Filing park(Filing at, Work work, String event) {
    return work.write(at, Moves.parked(at.inside(), GAVE_UP), event + "; tries used up");
  }
}
