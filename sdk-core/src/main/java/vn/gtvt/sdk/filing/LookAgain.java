package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;

/**
 * How patiently the engine looks again at what it waits for. Immutable.
 *
 * @param first wait before the second look; doubles from there
 * @param longest longest wait between two looks
 * @param deadline how long it is waited for before a person is asked
 */
public record LookAgain(Duration first, Duration longest, Duration deadline) {
  private static final int MOST_DOUBLINGS = 20;

  /**
   * Guards the numbers.
   *
   * @throws IllegalArgumentException if one is not above 0
   */
  public LookAgain {
    Durations.demandPositive(first, "first");
    Durations.demandPositive(longest, "longest");
    Durations.demandPositive(deadline, "deadline");
  }

  Instant after(Instant now, int looks) {
    return now.plus(
        Durations.least(first.multipliedBy(1L << Math.min(looks, MOST_DOUBLINGS)), longest));
  }

  boolean isOver(Instant since, Instant now) {
    return !now.isBefore(since.plus(deadline));
  }
}
