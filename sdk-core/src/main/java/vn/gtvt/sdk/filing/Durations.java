package vn.gtvt.sdk.filing;

import java.time.Duration;

/** Comparing lengths of time. */
final class Durations {
  private Durations() {}

  static Duration least(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  static Duration most(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static void demandPositive(Duration value, String name) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + " must be > 0");
    }
  }
}
