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

  /** Returns the time, at most the longest wait ahead. */
  static Instant within(Instant due, Instant now) {
    Instant latest = now.plus(LONGEST_WAIT);
    return due.isAfter(latest) ? latest : due;
  }
}
