package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;

class EngineThreadsTest extends EngineThreadsBench {
  private static void demandNoThreads() throws InterruptedException {
    for (Thread each : threads()) {
      each.join(10_000);
    }
    assertThat(threads()).isEmpty();
  }

  @Test
  void beforeItIsStartedTheEngineHasNoThread() {
    try (FilingEngine engine = builder().build()) {
      file(engine, 1);
      assertThat(engine.runDue()).isEqualTo(1);
      assertThat(engine.nextDue()).isEmpty();
      assertThat(threads()).isEmpty();
    }
  }

  @Test
  void startedItFilesByItselfAndItsThreadsEndWhenItIsClosed() throws InterruptedException {
    portal.submits.add(() -> new Outcome.NotSent<>("down"));
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch finished = new CountDownLatch(3);
    FilingListener listener =
        (filing, event) -> {
          if (filing.state() == FilingState.FINISHED) {
            first.countDown();
            finished.countDown();
          }
        };
    Duration soon = Duration.ofMillis(1);
    Pace quick = Pace.of(soon, soon, soon, 5);
    try (FilingEngine engine = builder().listener(listener).pace(quick).build()) {
      file(engine, 1);
      engine.start();
      engine.start();
      await(first);
      long begun = System.nanoTime();
      file(engine, 3);
      await(finished);
      // With nothing due the engine rests for five seconds, but not when it is handed something.
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
      assertThat(threads()).extracting(Thread::getName).contains("filing-timer-" + TENANT);
      assertThat(threads()).allMatch(Thread::isDaemon);
    }
    demandNoThreads();
    assertThat(portal.count("submit")).isEqualTo(4);
  }

  @Test
  void anEngineThatIsClosedCannotBeStarted() throws InterruptedException {
    FilingEngine engine = builder().build();
    file(engine, 1);
    engine.close();
    engine.start();
    demandNoThreads();
    assertThat(portal.calls).isEmpty();
  }

  @Test
  void itClosesWithinTheDeadlineThoughAStepHangsAndWhatHungIsAskedAbout() throws Exception {
    CountDownLatch hang = new CountDownLatch(2);
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch wasInterrupted = new CountDownLatch(1);
    Supplier<Outcome<Receipt>> hanging =
        () -> {
          hang.countDown();
          try {
            goOn.await();
          } catch (InterruptedException e) {
            wasInterrupted.countDown();
          }
          return new Outcome.Done<>(new Receipt("late", "x"));
        };
    portal.submits.addAll(List.of(hanging, hanging));
    FilingEngine engine = builder().inFlight(4).build();
    List<Filing> filed = file(engine, 2);
    engine.start();
    await(hang);

    long begun = System.nanoTime();
    engine.close(Duration.ofMillis(100));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));

    Clock later = Clock.offset(Clock.systemUTC(), ScriptedPortal.SETTLE.multipliedBy(2));
    for (Filing each : filed) {
      portal.lookUps.add(
          () -> new Outcome.Done<>(new LookUp.Found(new Receipt("found", each.reference()))));
    }
    // The hanging step may still write: nobody else may have the tenant on this journal.
    assertThatThrownBy(() -> builder().build()).isInstanceOf(JournalException.class);
    journal.close();
    journal = EmbeddedJournal.open(folder);
    try (FilingEngine next = builder().build()) {
      next.runDue();
    }
    try (FilingEngine next = builder().clock(later).build()) {
      next.runDue();
      goOn.countDown();
    }
    demandNoThreads();
    assertThat(journal.all(TENANT)).allMatch(each -> each.state() == FilingState.FINISHED);
    assertThat(journal.all(TENANT))
        .extracting(each -> each.receipt().orElseThrow().id())
        .containsOnly("found");
    assertThat(portal.count("submit")).isEqualTo(2);
    // An interrupt in the middle of a write would close the journal's file under everybody.
    assertThat(wasInterrupted.getCount()).isEqualTo(1);
  }

  @Test
  void aSecondEngineOfTheSameTenantIsRefusedUntilTheFirstIsClosed() {
    FilingEngine first = builder().build();
    assertThatThrownBy(() -> builder().build())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("has an engine on this journal already, held by the engine of luong")
        .hasMessageContaining("close that one first");
    builder().tenant("khac").build().close();
    first.close();
    try (FilingEngine second = builder().build()) {
      first.close();
      assertThatThrownBy(() -> builder().build()).isInstanceOf(JournalException.class);
      assertThat(second.filings()).isEmpty();
    }
  }

  @Test
  void aBuilderThatLacksSomethingLeavesTheTenantFree() {
    assertThatThrownBy(() -> FilingEngine.builder().tenant(TENANT).journal(journal).build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("portal == null");
    builder().build().close();
  }

  @Test
  void aStepThatOutlivesTheDeadlineGivesTheTenantBackWhenItEnds() throws Exception {
    CountDownLatch hang = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    portal.submits.add(
        () -> {
          hang.countDown();
          awaitQuietly(goOn);
          return new Outcome.Done<>(new Receipt("late", "x"));
        });
    FilingEngine engine = builder().build();
    Filing filing = file(engine, 1).get(0);
    engine.start();
    await(hang);
    engine.close(Duration.ofMillis(1));
    assertThatThrownBy(() -> builder().build()).isInstanceOf(JournalException.class);
    goOn.countDown();
    demandNoThreads();
    try (FilingEngine next = builder().build()) {
      assertThat(next.filing(filing.id()).receipt().orElseThrow().id()).isEqualTo("late");
      next.runDue();
      assertThat(next.filing(filing.id()).state()).isEqualTo(FilingState.FINISHED);
    }
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      await(latch);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
