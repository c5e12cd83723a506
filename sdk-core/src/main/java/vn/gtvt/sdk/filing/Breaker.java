package vn.gtvt.sdk.filing;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leaves one operation of a receiver alone for a while after it failed several times in a row, then
 * lets one call through to see.
 *
 * <p>The library counts; the time comes from the engine's clock, which a test may move. Safe for
 * concurrent use.
 */
final class Breaker {
  private static final Duration UNTIL_WE_SAY_SO = Duration.ofDays(36_500);

  private final CircuitBreaker<Object> counter;
  private final Duration rest;
  private @Nullable Instant openedAt;

  Breaker(int failures, Duration rest) {
    this.counter =
        CircuitBreaker.builder()
            .withFailureThreshold(failures)
            .withSuccessThreshold(1)
            .withDelay(UNTIL_WE_SAY_SO)
            .build();
    this.rest = rest;
  }

  /** Asks to call: nothing if it may be called now, else how long to wait. */
  synchronized Optional<Duration> pause(Instant now) {
    if (counter.isOpen() && openedAt != null) {
      Duration rested = Duration.between(openedAt, now);
      // A clock that was set back must not keep the door shut.
      if (!rested.isNegative() && rested.compareTo(rest) < 0) {
        return Optional.of(rest.minus(rested));
      }
      counter.halfOpen();
    }
    return counter.tryAcquirePermit() ? Optional.empty() : Optional.of(rest);
  }

  synchronized void record(boolean isReached, Instant now) {
    if (isReached) {
      counter.recordSuccess();
    } else {
      boolean wasOpen = counter.isOpen();
      counter.recordFailure();
      if (!wasOpen && counter.isOpen()) {
        openedAt = now;
      }
    }
  }
}
