package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;

class BreakerTest {
  private static final int FAILURES = 3;
  private static final Duration REST = Duration.ofMinutes(10);
  private static final Outcome<StoredFile> DOWN = new Outcome.NotSent<>("down");

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();
  private final AtomicBoolean isMovedAside = new AtomicBoolean();
  private Bench bench;

  @BeforeEach
  void open() {
    bench =
        new Bench(
            folder,
            portal,
            builder ->
                builder
                    .inFlight(1)
                    .pace(Bench.PACE.withBreak(FAILURES, REST))
                    .probe(this::moveAside));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  /** Moves the filing behind the engine's back, so that its intent cannot be written. */
  private void moveAside(Filing filing, String operation, Probe.Point point) {
    boolean isBeforeUpload = operation.equals("UPLOAD") && point == Probe.Point.BEFORE_INTENT;
    if (isBeforeUpload && isMovedAside.getAndSet(false)) {
      Filing at = bench.journal.load(bench.engine.filings().get(0).id());
      bench.journal.write(at.with(at.inside()), "moved", bench.now());
    }
  }

  private List<Filing> file(int many) {
    List<Filing> filed = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      filed.add(bench.engine.file(FilingSamples.dossier("29E-000." + i, 1)));
    }
    return filed;
  }

  private void open(int filings) {
    ScriptedPortal.say(portal.uploads, FAILURES, DOWN);
    file(filings);
    bench.engine.runDue();
    assertThat(portal.count("upload")).isEqualTo(FAILURES);
  }

  @Test
  void anOperationThatFailedSeveralTimesInARowIsLeftAloneByAllFilings() {
    open(6);
    assertThat(bench.engine.filings()).allMatch(each -> each.state() == FilingState.OPEN);
    assertThat(bench.engine.filings().get(5).dueAt()).contains(bench.now().plus(REST));
    assertThat(bench.engine.history(bench.engine.filings().get(5).id()))
        .extracting(FilingEvent::what)
        .contains("upload: left alone");
    bench.clock.advance(REST.minusSeconds(1));
    bench.engine.runDue();
    assertThat(portal.count("upload")).isEqualTo(FAILURES);
  }

  @Test
  void otherOperationsGoOnMeanwhile() {
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    Filing followed = bench.run(bench.engine.file(FilingSamples.dossier("29E-999.99", 0)));
    open(4);
    Filing without = bench.engine.file(FilingSamples.dossier("29E-999.98", 0));
    assertThat(bench.run(without).state()).isEqualTo(FilingState.FINISHED);
    assertThat(bench.runFor(Duration.ofMinutes(31), followed).state())
        .isEqualTo(FilingState.FINISHED);
  }

  @Test
  void afterTheRestOneCallIsLetThroughToSee() {
    open(6);
    portal.uploads.add(() -> DOWN);
    bench.clock.advance(REST);
    bench.engine.runDue();
    assertThat(portal.count("upload")).isEqualTo(FAILURES + 1);
    bench.clock.advance(REST);
    bench.engine.runDue();
    assertThat(bench.engine.filings()).allMatch(each -> each.state() == FilingState.FINISHED);
    assertThat(portal.count("upload")).isEqualTo(FAILURES + 1 + 6);
  }

  @Test
  void failuresThatAreNotInARowLeaveItClosed() {
    for (int i = 0; i < 3; i++) {
      ScriptedPortal.say(portal.uploads, FAILURES - 1, DOWN);
      portal.uploads.add(() -> new Outcome.Done<>(new StoredFile("bad", "0".repeat(64))));
    }
    Filing filing = file(1).get(0);
    ScriptedPortal.say(portal.submits, 8, new Outcome.WaitsFor<>(Awaited.ACCOUNT, Said.WORDS));
    bench.runFor(Duration.ofDays(2), filing);
    assertThat(bench.engine.history(filing.id()))
        .extracting(FilingEvent::what)
        .noneMatch(what -> what.contains("left alone"));
    assertThat(portal.count("submit")).isEqualTo(9);
  }

  @Test
  void aClockSetBackDoesNotKeepItShut() {
    open(4);
    bench.clock.set(bench.now().minus(Duration.ofDays(1)));
    Filing fresh = bench.engine.file(FilingSamples.dossier("29E-999.99", 1));
    assertThat(bench.run(fresh).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void aCallWhoseIntentCouldNotBeWrittenTakesNoPermitAway() {
    open(3);
    bench.clock.advance(REST);
    isMovedAside.set(true);
    assertThatThrownBy(() -> bench.engine.runDue())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("was moved by somebody else");
    assertThat(portal.count("upload")).isEqualTo(FAILURES);
    bench.runFor(REST.multipliedBy(3), bench.engine.filings().get(0));
    assertThat(bench.engine.filings()).allMatch(each -> each.state() == FilingState.FINISHED);
  }

  @Test
  void aDialectThatBreaksCountsAsAFailureAndGivesItsPermitBack() {
    for (int i = 0; i < FAILURES + 1; i++) {
      portal.uploads.add(
          () -> {
            throw new IllegalStateException("bug");
          });
    }
    Filing filing = file(5).get(0);
    bench.engine.runDue();
    assertThat(portal.count("upload")).isEqualTo(FAILURES);
    bench.runFor(REST.multipliedBy(4), filing);
    assertThat(bench.engine.filings()).allMatch(each -> each.state() == FilingState.FINISHED);
  }

  @Test
  void anErrorInTheOneCallThatIsLetThroughGivesItsPermitBack() {
    open(3);
    portal.uploads.add(
        () -> {
          throw new NoClassDefFoundError("a jar is missing");
        });
    bench.clock.advance(REST);
    bench.engine.runDue();
    assertThat(portal.count("upload")).isEqualTo(FAILURES + 1);
    Filing fresh = bench.engine.file(FilingSamples.dossier("29E-999.99", 1));
    assertThat(bench.runFor(REST.multipliedBy(4), fresh).state()).isEqualTo(FilingState.FINISHED);
    assertThat(bench.engine.filings()).allMatch(each -> each.state() == FilingState.FINISHED);
  }

  @Test
  void anErrorInAnAskingCountsAsATryAndIsNotMetWithoutEnd() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    for (int i = 0; i < 100; i++) {
      portal.lookUps.add(
          () -> {
            throw new NoClassDefFoundError("a jar is missing");
          });
    }
    Filing filing = bench.engine.file(FilingSamples.dossier("29E-999.99", 0));
    bench.engine.runDue();
    bench.clock.advance(ScriptedPortal.SETTLE);
    bench.engine.runDue();
    assertThat(bench.load(filing).dueAt().orElseThrow()).isAfter(bench.now());
    assertThat(bench.load(filing).problem()).isPresent();
    Filing parked = bench.runFor(Duration.ofDays(3), filing);
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    // The first of its tries was the submission itself.
    assertThat(portal.count("lookUp")).isEqualTo(Bench.PACE.attempts() - 1);
    assertThat(bench.engine.history(filing.id()))
        .extracting(FilingEvent::what)
        .contains("submit: broke: java.lang.NoClassDefFoundError");
  }

  @Test
  void aReceiverThatIsDownForHoursFillsNoHistoryAndEachFilingSaysWhatIsWrong() {
    ScriptedPortal.say(portal.uploads, 100_000, DOWN);
    List<Filing> filed = file(20);
    bench.runFor(Duration.ofHours(3), filed.get(0));
    assertThat(bench.engine.filings())
        .filteredOn(each -> each.state() == FilingState.OPEN)
        .isNotEmpty()
        .allMatch(each -> each.problem().filter(Advices.UNREACHED::equals).isPresent());
    // An intent and its end for each call that was made, and one line for each left alone.
    int lines = filed.stream().mapToInt(each -> bench.engine.history(each.id()).size()).sum();
    assertThat(lines).isLessThanOrEqualTo(2 * filed.size() + 2 * portal.count("upload"));
  }

  @Test
  void whatWasLeftAloneHasNoProblemOnceItGoesOn() {
    open(4);
    bench.runFor(REST.multipliedBy(3), bench.engine.filings().get(0));
    assertThat(bench.engine.filings()).allMatch(each -> each.problem().isEmpty());
  }
}
