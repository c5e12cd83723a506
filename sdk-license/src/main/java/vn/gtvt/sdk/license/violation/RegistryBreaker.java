package vn.gtvt.sdk.license.violation;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a registry alone for a while after it failed several times in a row, then lets one call
 * through to see; and for as long as it asks for. The library counts; the time comes from the
 * host's clock. Safe for concurrent use.
 */
final class RegistryBreaker {
  private static final Duration UNTIL_WE_SAY_SO = Duration.ofDays(36_500);
  // Ours: a registry that asks for more is asked sooner.
  private static final Duration LONGEST_REST = Duration.ofDays(1);

  private final CircuitBreaker<Object> counter;
  private final Duration rest;
  private @Nullable Instant shutAt;
  private @Nullable Instant askedAt;
  private Duration asked = Duration.ZERO;

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
    if (isWithin(askedAt, asked, now)) {
      return false;
    }
    if (!counter.isClosed()) {
      if (isWithin(shutAt, rest, now)) {
        return false;
      }
      // Anew, for a call that was let through and never came back must not keep the door shut.
      counter.open();
      counter.halfOpen();
      shutAt = now;
    }
    return counter.tryAcquirePermit();
  }

  /** A clock that was set back must not keep the door shut. */
  private static boolean isWithin(@Nullable Instant since, Duration wait, Instant now) {
    return since != null && !now.isBefore(since) && now.isBefore(since.plus(wait));
  }

  synchronized void answered() {
    counter.recordSuccess();
  }

  /** Counts a failure. */
  synchronized void failed(Instant now) {
    boolean wasOpen = counter.isOpen();
    counter.recordFailure();
    if (!wasOpen && counter.isOpen()) {
      shutAt = now;
    }
  }

  /** Leaves the registry alone for as long as it asks for. */
  synchronized void leaveAlone(Duration wish, Instant now) {
    askedAt = now;
    asked = wish.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wish;
  }
}
