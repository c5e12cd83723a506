package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TickerTest {
  @Test
  void aRoundThatEndsWithAnErrorIsNotTheLastOne() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(2);
    Ticker.Rounds broken =
        new Ticker.Rounds() {
          @Override
          public int runDue() {
            rounds.countDown();
            throw new NoClassDefFoundError("a jar is missing");
          }

          @Override
          public Optional<Instant> nextDue() {
            return Optional.empty();
          }
        };
    Ticker ticker = new Ticker(broken, Clock.systemUTC(), "filing-timer-test");
    try {
      ticker.start();
      // Handed something, it does not rest between its rounds.
      for (int i = 0; i < 200 && !rounds.await(50, TimeUnit.MILLISECONDS); i++) {
        ticker.nudge();
      }
      assertThat(rounds.getCount()).isZero();
    } finally {
      ticker.close();
    }
  }
}
