package vn.gtvt.sdk.license.violation;

import java.time.Duration;
import java.time.Instant;

/**
 * One answer, and when it was heard by our own clock: the registry's clock decides nothing.
 * Immutable.
 */
record Telling(ViolationList list, Instant heardAt) {
  /**
   * Returns how long ago it was heard, or longer where the registry says that it told it before.
   */
  Duration sinceTold(Instant now) {
    return Duration.between(earlier(heardAt, list.toldAt()), now);
  }

  /** Returns how old what it says is: what came after the count is not in it. */
  Duration age(Instant now) {
    Instant counted = earlier(list.countedTo(), earlier(heardAt, list.toldAt()));
    return counted.isAfter(now) ? Duration.ZERO : Duration.between(counted, now);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
