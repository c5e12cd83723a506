package vn.gtvt.sandbox;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
final class Eventually {
  private Eventually() {}

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + 5_000_000_000L;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not happen within 5 s");
      }
      LockSupport.parkNanos(1_000_000);
    }
  }
}
