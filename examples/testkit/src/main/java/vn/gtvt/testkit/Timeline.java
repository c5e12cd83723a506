package vn.gtvt.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.filing.FilingEngine;

/**
 * Lets an engine live through days in a moment: works on what is due, then moves the clock to what
 * is due next. For one thread.
 *
 * <p>The engine, and the sandbox, must go by the same clock.
 */
public final class Timeline {
  private static final int MOST_ROUNDS = 10_000;

  private final FilingEngine engine;
  private final ManualClock clock;

  private Timeline(FilingEngine engine, ManualClock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /** Returns the timeline of an engine. */
  public static Timeline of(FilingEngine engine, ManualClock clock) {
    return new Timeline(engine, clock);
  }

  /**
   * Goes on until nothing is due any more: each filing is over or waits for a person.
   *
   * @throws AssertionError if there is no end to it
   */
  public void toTheEnd() {
    to(Instant.MAX);
  }

  /**
   * Goes on for so long and leaves the clock there.
   *
   * @throws AssertionError if there is no end to it
   */
  public void forward(Duration time) {
    Instant end = clock.instant().plus(time);
    to(end);
    clock.set(end);
  }

  private void to(Instant end) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      engine.runDue();
      Optional<Instant> next = engine.nextDue();
      if (next.isEmpty() || next.get().isAfter(end)) {
        return;
      }
      if (next.get().isAfter(clock.instant())) {
        clock.set(next.get());
      }
    }
    throw new AssertionError(
        "no end after " + MOST_ROUNDS + " rounds; open are " + engine.filings());
  }
}
