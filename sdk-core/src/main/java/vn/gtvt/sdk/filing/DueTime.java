package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;

/** When a filing is looked at, also where the clock was set back. */
final class DueTime {
  /** No wait of the engine is longer; what lies further ahead was written by a clock ahead. */
  static final Duration LONGEST_WAIT = Duration.ofDays(31);

  private DueTime() {}

  static boolean isNow(Instant due, Instant now) {
    return !due.isAfter(now) || due.isAfter(now.plus(LONGEST_WAIT));
  }

  /**
   * Returns the same state, due at most the longest wait ahead: else it would be due at once. What
   * a clock ahead wrote before is due now.
   */
  static State within(State next, Filing before, Instant now) {
    Instant due = next.dueAt();
    Instant latest = now.plus(LONGEST_WAIT);
    if (due == null || !due.isAfter(latest)) {
      return next;
    }
    boolean isOld = due.equals(before.inside().dueAt());
    return next.edit().due(isOld ? now : latest).done();
  }

  /** Returns the wait, at most the longest. */
  static Duration within(Duration wait) {
    return Durations.least(wait, LONGEST_WAIT);
  }
}
