package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;

/** Rounds at once, on other people's executors, and under interrupts. */
class EngineRoundsTest extends EngineThreadsBench {
  @Test
  void theHostsExecutorDoesTheWorkBesideTheCallerAndStaysOpen() {
    CyclicBarrier two = new CyclicBarrier(2);
    Set<String> names = ConcurrentHashMap.newKeySet();
    for (int i = 0; i < 2; i++) {
      portal.submits.add(
          () -> {
            names.add(Thread.currentThread().getName());
            meet(two);
            return new Outcome.Done<>(new Receipt("r", "x"));
          });
    }
    ExecutorService hosts = Executors.newSingleThreadExecutor(task -> new Thread(task, "hosts"));
    try (FilingEngine engine = builder().executor(hosts).build()) {
      file(engine, 2);
      engine.runDue();
      assertThat(names).containsExactlyInAnyOrder(Thread.currentThread().getName(), "hosts");
      assertThat(threads()).isEmpty();
    } finally {
      assertThat(hosts.isShutdown()).isFalse();
      hosts.shutdown();
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("nobody else came", e);
    }
  }

  @Test
  void anExecutorThatRejectsOrNeverRunsAnythingHoldsNothingUp() {
    try (FilingEngine engine =
        builder()
            .executor(
                task -> {
                  throw new RejectedExecutionException("full");
                })
            .build()) {
      file(engine, 3);
      assertThat(engine.runDue()).isEqualTo(3);
      assertThat(engine.filings()).allMatch(each -> each.state() == FilingState.FINISHED);
    }
    try (FilingEngine engine = builder().executor(task -> {}).build()) {
      Filing more = engine.file(FilingSamples.dossier("29E-111.11", 0));
      engine.file(FilingSamples.dossier("29E-111.12", 0));
      engine.runDue();
      assertThat(engine.filing(more.id()).state()).isEqualTo(FilingState.FINISHED);
      assertThat(engine.nextDue()).isEmpty();
    }
  }

  @Test
  void roundsThatRunAtOnceNeverActAFilingTwice() throws Exception {
    Receiver receiver = new Receiver();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try (FilingEngine engine = builder().portal(receiver).inFlight(3).build()) {
      List<Filing> filed = file(engine, 12);
      List<Callable<Integer>> rounds = Collections.nCopies(12, engine::runDue);
      for (Future<Integer> each : threads.invokeAll(rounds)) {
        each.get();
      }
      engine.runDue();
      assertThat(filed).allMatch(each -> receiver.times("submit", each) == 1);
      assertThat(Collections.frequency(receiver.calls, "upload")).isEqualTo(12);
      assertThat(engine.filings()).allMatch(each -> each.step() == Step.FOLLOW);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void anInterruptOfTheThreadThatRunsTheRoundEndsItAfterTheStepAtHand() {
    portal.uploads.add(
        () -> {
          Thread.currentThread().interrupt();
          return new Outcome.NotSent<>("interrupted");
        });
    try (FilingEngine engine = builder().inFlight(1).build()) {
      file(engine, 5);
      engine.runDue();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(portal.calls).containsExactly("upload");
      assertThat(engine.runDue()).isEqualTo(4);
    }
  }

  @Test
  void anInterruptInTheMiddleOfAFilingLetsItsNextStepsBe() {
    portal.submits.add(
        () -> {
          Thread.currentThread().interrupt();
          return new Outcome.Done<>(new Receipt("r", "x"));
        });
    try (FilingEngine engine = builder().build()) {
      Filing filing = file(engine, 1).get(0);
      engine.runDue();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(engine.filing(filing.id()).step()).isEqualTo(Step.FOLLOW);
      assertThat(portal.calls).containsExactly("upload", "submit");
    }
  }
}
