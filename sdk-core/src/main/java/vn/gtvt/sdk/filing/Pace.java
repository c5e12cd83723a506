package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;

/**
 * How patient the engine is. Immutable.
 *
 * @param firstRetry wait before the first repetition of what was not sent; doubles from there
 * @param longestRetry longest such wait
 * @param follow wait between two looks at a dossier's status
 * @param attempts tries of one step before a person is asked
 */
public record Pace(Duration firstRetry, Duration longestRetry, Duration follow, int attempts) {
  /**
   * Guards the numbers.
   *
   * @throws IllegalArgumentException if one is not above 0
   */
  public Pace {
    if (firstRetry.isNegative() || firstRetry.isZero() || follow.isNegative() || follow.isZero()) {
      throw new IllegalArgumentException("waits must be > 0");
    }
    if (attempts <= 0) {
      throw new IllegalArgumentException("attempts must be > 0");
    }
  }

  /** Returns 2 s doubling up to 15 min, a look every 30 min, 12 tries. */
  public static Pace defaults() {
    return new Pace(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofMinutes(30), 12);
  }

  Instant retryAfter(Instant now, int tries) {
    Duration wait = firstRetry.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 20));
    return now.plus(wait.compareTo(longestRetry) > 0 ? longestRetry : wait);
  }
}
