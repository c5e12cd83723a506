package vn.gtvt.sdk.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs rounds by itself, each when the next filing is due. Safe for concurrent use. */
final class Ticker {
  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
  private static final Duration SHORTEST = Duration.ofMillis(20);

  /** Also the wait after a round that failed, and what a clock that jumps may cost. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** What is run, and what tells when to run it next. */
  interface Rounds {
    int runDue();

    Optional<Instant> nextDue();
  }

  private final Rounds rounds;
  private final Clock clock;
  private final String name;
  private @Nullable ScheduledExecutorService timer;
  private @Nullable ScheduledFuture<?> next;
  private boolean isNudged;
  private boolean closed;

  Ticker(Rounds rounds, Clock clock, String name) {
    this.rounds = rounds;
    this.clock = clock;
    this.name = name;
  }

  synchronized void start() {
    if (timer == null && !closed) {
      timer =
          Executors.newSingleThreadScheduledExecutor(
              task -> {
                Thread thread = new Thread(task, name);
                thread.setDaemon(true);
                return thread;
              });
      timer.execute(this::tick);
    }
  }

  /** Something is due that was not when the next round was planned. */
  synchronized void nudge() {
    isNudged = true;
    if (next != null && next.cancel(false)) {
      schedule(Duration.ZERO);
    }
  }

  private synchronized void begin() {
    next = null;
    isNudged = false;
  }

  private void tick() {
    begin();
    Duration wait = LONGEST;
    try {
      rounds.runDue();
      wait = untilNext();
    } catch (RuntimeException | Error e) {
      // An error too: the timer is the only one who would notice that the timer has ended.
      LOG.error("a round failed; the next one begins in {} s", LONGEST.toSeconds(), e);
    } finally {
      schedule(wait);
    }
  }

  private Duration untilNext() {
    Duration wait =
        rounds.nextDue().map(due -> Duration.between(clock.instant(), due)).orElse(LONGEST);
    return Durations.most(SHORTEST, Durations.least(wait, LONGEST));
  }

  private synchronized void schedule(Duration wait) {
    ScheduledExecutorService running = timer;
    if (running != null && !running.isShutdown()) {
      try {
        Duration planned = isNudged ? Duration.ZERO : wait;
        next = running.schedule(this::tick, planned.toMillis(), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.trace("closed meanwhile", e);
      }
    }
  }

  synchronized void close() {
    closed = true;
    if (next != null) {
      // A timer that is shut down still waits for what is planned.
      next.cancel(false);
    }
    if (timer != null) {
      timer.shutdown();
    }
  }
}
