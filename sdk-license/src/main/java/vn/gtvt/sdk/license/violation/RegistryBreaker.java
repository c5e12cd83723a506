package vn.gtvt.sdk.license.violation;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a registry alone for a while after it failed several times in a row, then lets one call
 * through to see. The library counts; the time comes from the host's clock. Safe for concurrent
 * use.
 */
final class RegistryBreaker {
  private static final Duration UNTIL_WE_SAY_SO = Duration.ofDays(36_500);

  private final CircuitBreaker<Object> counter;
  private final Duration rest;
  private @Nullable Instant openedAt;

  RegistryBreaker(int failures, Duration rest) {
    this.counter =
        CircuitBreaker.builder()
            .withFailureThreshold(failures)
            .withSuccessThreshold(1)
            .withDelay(UNTIL_WE_SAY_SO)
            .build();
    this.rest = rest;
  }

  synchronized boolean mayCall(Instant now) {
    if (counter.isOpen() && openedAt != null) {
      Duration rested = Duration.between(openedAt, now);
      // A clock that was set back must not keep the door shut.
      if (!rested.isNegative() && rested.compareTo(rest) < 0) {
        return false;
      }
      counter.halfOpen();
    }
    return counter.tryAcquirePermit();
  }

  synchronized void record(boolean isAnswered, Instant now) {
    if (isAnswered) {
      counter.recordSuccess();
      return;
    }
    boolean wasOpen = counter.isOpen();
    counter.recordFailure();
    if (!wasOpen && counter.isOpen()) {
      openedAt = now;
    }
  }
}
