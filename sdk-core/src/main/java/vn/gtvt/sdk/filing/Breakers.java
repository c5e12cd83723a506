package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.gtvt.sdk.portal.Outcome;

/** A breaker for each operation of one tenant's receiver. Safe for concurrent use. */
final class Breakers {
  private final Map<String, Breaker> byOperation = new ConcurrentHashMap<>();
  private final Pace pace;

  Breakers(Pace pace) {
    this.pace = pace;
  }

  Optional<Duration> pause(String operation, Instant now) {
    return breaker(operation).pause(now);
  }

  /** An answer of any kind says that the receiver is there; silence and junk say it is not. */
  void record(String operation, Outcome<?> outcome, Instant now) {
    boolean isReached =
        !(outcome instanceof Outcome.NotSent<?> || outcome instanceof Outcome.Unknown<?>);
    breaker(operation).record(isReached, now);
  }

  /** A call that broke off with an exception says nothing, but its permit is given back. */
  void broke(String operation, Instant now) {
    breaker(operation).record(false, now);
  }

  private Breaker breaker(String operation) {
    return byOperation.computeIfAbsent(
        operation, any -> new Breaker(pace.breakAfter(), pace.breakFor()));
  }
}
