package vn.gtvt.sdk.license.violation;

import java.time.Duration;

/**
 * How a registry is asked, and how long its answers count. Immutable; all numbers are ours, for no
 * source states any.
 *
 * @param callsPerLook most calls in one look; at least 2, for an answer must be told twice
 * @param fresh how long an answer may be relied on, from when it was heard
 * @param behind how far the registry's count may lie behind the moment it is told
 * @param breakAfter failures in a row after which the registry is left alone
 * @param breakFor for how long
 */
public record Patience(
    int callsPerLook, Duration fresh, Duration behind, int breakAfter, Duration breakFor) {
  /**
   * Guards the numbers.
   *
   * @throws IllegalArgumentException if one is too small
   */
  public Patience {
    if (callsPerLook < 2 || breakAfter < 1) {
      throw new IllegalArgumentException("callsPerLook must be > 1 and breakAfter > 0");
    }
    if (isTooShort(fresh) || isTooShort(behind) || isTooShort(breakFor)) {
      throw new IllegalArgumentException("fresh, behind and breakFor must be > 0");
    }
  }

  /**
   * Returns three calls a look, answers good for a day and counted to three days before, ten
   * minutes of rest after ten failures.
   */
  public static Patience defaults() {
    return new Patience(3, Duration.ofDays(1), Duration.ofDays(3), 10, Duration.ofMinutes(10));
  }

  private static boolean isTooShort(Duration wait) {
    return wait.isNegative() || wait.isZero();
  }
}
