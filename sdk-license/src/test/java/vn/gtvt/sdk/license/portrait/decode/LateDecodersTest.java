package vn.gtvt.sdk.license.portrait.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
  void whoWaitsIsLetInWhenOneEnds() throws InterruptedException, ExecutionException {
    Deadline first = left();
    left();
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return late.hasRoom(Duration.ofSeconds(20));
              } catch (InterruptedException e) {
                return false;
              }
            });
    late.end(first);
    assertThat(waiting.get()).isTrue();
  }

  private Deadline left() {
    Deadline deadline = new Deadline();
    late.leave(deadline);
    return deadline;
  }
}
