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

  /** Returns the same state, due at most the longest wait ahead: else it would be due at once. */
  static State within(State next, Instant now) {
    Instant due = next.dueAt();
    Instant latest = now.plus(LONGEST_WAIT);
    return due != null && due.isAfter(latest) ? next.edit().due(latest).done() : next;
  }

  /** Returns the wait, at most the longest. */
  static Duration within(Duration wait) {
    return Durations.least(wait, LONGEST_WAIT);
  }
}
