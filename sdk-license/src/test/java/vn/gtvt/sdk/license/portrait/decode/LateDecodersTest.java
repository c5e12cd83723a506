package vn.gtvt.sdk.license.portrait.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LateDecodersTest {
  private static final Duration SHORT = Duration.ofMillis(5);
  private final LateDecoders late = new LateDecoders(2);

  @Test
  void thoseThatWereLeftFillTheRoomUntilOneEnds() throws InterruptedException {
    Deadline first = left();
    left();
    assertThat(late.hasRoom(SHORT)).isFalse();
    late.end(first);
    assertThat(late.hasRoom(SHORT)).isTrue();
    assertThat(late.count()).isEqualTo(1);
  }

  @Test
  void oneThatEndedBeforeItWasLeftTakesNoRoom() throws InterruptedException {
    left();
    Deadline quick = new Deadline();
    late.end(quick);
    late.leave(quick);
    assertThat(late.count()).isEqualTo(1);
    assertThat(late.hasRoom(SHORT)).isTrue();
  }

  @Test
  void whoWaitsIsLetInWhenOneEnds() throws Exception {
    Deadline first = left();
    left();
    FutureTask<Boolean> waiting = new FutureTask<>(() -> late.hasRoom(Duration.ofMinutes(5)));
    Thread thread = new Thread(waiting);
    thread.start();
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    late.end(first);
    assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() {
    left();
    left();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> late.hasRoom(Duration.ofMinutes(5)))
        .isInstanceOf(InterruptedException.class);
    assertThat(late.count()).isEqualTo(2);
  }

  private Deadline left() {
    Deadline deadline = new Deadline();
    late.leave(deadline);
    return deadline;
  }
}
