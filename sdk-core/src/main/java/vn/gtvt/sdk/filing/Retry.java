package vn.gtvt.sdk.filing;

import vn.gtvt.sdk.portal.Outcome;
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
  static Filing afterNothingHappened(Filing at, Outcome<?> outcome, Work work, String step) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      return work.write(at, Moves.refused(at.inside(), refused.reason()), step + ": refused");
    }
    if (outcome instanceof Outcome.NotSupported<?> absent) {
      return work.write(at, Moves.parked(at.inside(), absent.advice()), step + ": not supported");
    }
    if (outcome instanceof Outcome.WaitsFor<?> waits) {
      Filing.State later =
          Moves.waiting(at.inside(), work.now().plus(work.pace().follow()), waits.advice());
      return work.write(at, later, step + ": waits for " + waits.what());
    }
    String cause = outcome instanceof Outcome.NotSent<?> notSent ? notSent.cause() : "unknown";
    return orPark(at, work, step + ": not sent: " + cause);
  }

  /** Tries again after a pause that grows, until the tries are used up. */
  static Filing orPark(Filing at, Work work, String event) {
    if (at.inside().attempts() >= work.pace().attempts()) {
      return work.write(at, Moves.parked(at.inside(), GAVE_UP), event + "; tries used up");
    }
    Filing.State again =
        Moves.again(at.inside(), work.pace().retryAfter(work.now(), at.inside().attempts()), null);
    return work.write(at, again, event);
  }
}
