package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

class FilingEngineTest {
  private static final Bilingual WORDS = new Bilingual("vì sao", "why");

  @TempDir Path folder;

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final ScriptedPortal portal = new ScriptedPortal();
  private Journal journal;
  private FilingEngine engine;

  @BeforeEach
  void open() {
    journal = EmbeddedJournal.open(folder);
    engine =
        FilingEngine.builder()
            .tenant("mau")
            .journal(journal)
            .portal(portal)
            .clock(clock)
            .pace(Pace.defaults().withJitter(0))
            .build();
  }

  @AfterEach
  void close() {
    engine.close();
    journal.close();
  }

  private Filing file() {
    return engine.file(FilingSamples.dossier("29E-123.45", 2));
  }

  private void runUntil(Instant end) {
    for (int i = 0; i < 500; i++) {
      engine.runDue();
      Instant next = engine.nextDue().orElse(end);
      if (next.isAfter(end) || engine.nextDue().isEmpty()) {
        return;
      }
      clock.set(next.isAfter(clock.instant()) ? next : clock.instant());
    }
  }

  private Filing runFor(Filing filing, Duration time) {
    runUntil(clock.instant().plus(time));
    return engine.filing(filing.id());
  }

  private long submits() {
    return Collections.frequency(portal.calls, "submit");
  }

  @Test
  void withoutFaultsEachFileGoesOnceAndTheDossierOnce() {
    Filing filed = runFor(file(), Duration.ofHours(1));
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.calls).containsExactly("upload", "upload", "submit", "progress");
    assertThat(filed.receipt().orElseThrow().id()).isEqualTo("r1");
    assertThat(filed.progress().orElseThrow().number()).isEqualTo("n1");
  }

  @Test
  void whatWasNotSentIsSentAgainAfterAPauseThatGrows() {
    portal.submits.add(() -> new Outcome.NotSent<>("refused"));
    portal.submits.add(() -> new Outcome.NotSent<>("refused"));
    Filing filing = file();
    Instant start = clock.instant();

    engine.runDue();
    assertThat(engine.nextDue()).contains(start.plusSeconds(2));
    clock.set(start.plusSeconds(2));
    engine.runDue();
    assertThat(engine.nextDue()).contains(start.plusSeconds(2 + 4));

    assertThat(runFor(filing, Duration.ofHours(1)).state()).isEqualTo(FilingState.FINISHED);
    assertThat(submits()).isEqualTo(3);
    assertThat(portal.calls).doesNotContain("lookUp");
  }

  @Test
  void anUnknownOutcomeIsAskedAboutOnlyAfterTheSettleTimeAndNotSentAgainWhenFound() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Absent()));
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("late", "x"))));
    Filing filing = file();

    engine.runDue();
    assertThat(portal.calls).doesNotContain("lookUp");
    assertThat(engine.nextDue()).contains(clock.instant().plus(ScriptedPortal.SETTLE));

    Filing filed = runFor(filing, Duration.ofHours(1));
    assertThat(submits()).isEqualTo(1);
    assertThat(filed.receipt().orElseThrow().id()).isEqualTo("late");
  }

  @Test
  void itIsSentAgainOnlyAfterTheReceiverWasAskedTwiceAndHadNone() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    Filing filing = file();
    runFor(filing, Duration.ofHours(1));
    assertThat(portal.calls)
        .containsSubsequence("submit", "lookUp", "lookUp", "submit", "progress");
    assertThat(submits()).isEqualTo(2);
  }

  @Test
  void aLookUpThatFailsProvesNothing() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    for (int i = 0; i < 5; i++) {
      portal.lookUps.add(() -> new Outcome.NotSent<>("down"));
      portal.lookUps.add(() -> new Outcome.Unknown<>("junk"));
    }
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("r9", "x"))));
    Filing filed = runFor(file(), Duration.ofDays(1));
    assertThat(submits()).isEqualTo(1);
    assertThat(filed.receipt().orElseThrow().id()).isEqualTo("r9");
  }

  @Test
  void anIntentFoundAfterACrashIsAnUnknownOutcome() {
    portal.submits.add(
        () -> {
          throw new SimulatedCrash();
        });
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("r7", "x"))));
    Filing filing = file();
    try {
      engine.runDue();
    } catch (IllegalStateException expected) {
      assertThat(expected).hasCauseInstanceOf(SimulatedCrash.class);
    }
    close();
    open();

    Filing filed = runFor(filing, Duration.ofHours(1));
    assertThat(submits()).isEqualTo(1);
    assertThat(filed.receipt().orElseThrow().id()).isEqualTo("r7");
  }

  /** Ends the step where a killed process would: behind the written intent, before any outcome. */
  private static final class SimulatedCrash extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void aBugInADialectLeavesTheFilingForLaterAndTheOthersUntouched() {
    portal.submits.add(
        () -> {
          throw new IllegalStateException("bug");
        });
    Filing broken = file();
    engine.runDue();
    Filing other = engine.file(FilingSamples.dossier("29E-000.01", 0));
    assertThat(engine.filing(broken.id()).state()).isEqualTo(FilingState.OPEN);
    assertThat(engine.filing(broken.id()).problem()).isPresent();
    assertThat(runFor(other, Duration.ofHours(1)).state()).isEqualTo(FilingState.FINISHED);
    assertThat(engine.filing(broken.id()).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void aDialectThatBreaksAgainAndAgainIsParkedAndNotTriedWithoutEnd() {
    for (int i = 0; i < 500; i++) {
      portal.statuses.add(
          () -> {
            throw new IllegalStateException("bug");
          });
    }
    Filing parked = runFor(file(), Duration.ofDays(30));
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(Collections.frequency(portal.calls, "progress"))
        .isEqualTo(Pace.defaults().attempts());
  }

  @Test
  void whatAPersonCanDoIsSaidAlsoWhileItIsAskedAboutOrFollowed() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    portal.lookUps.add(() -> new Outcome.WaitsFor<>(Awaited.ACCOUNT, WORDS));
    Filing filing = file();
    engine.runDue();
    clock.advance(ScriptedPortal.SETTLE);
    engine.runDue();
    assertThat(engine.filing(filing.id()).problem()).contains(WORDS);
  }

  @Test
  void aRefusalEndsItAndTheSameContentMayBeFiledAnew() {
    portal.submits.add(() -> new Outcome.Refused<>(WORDS));
    Filing filing = file();
    Filing refused = runFor(filing, Duration.ofHours(1));
    assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
    assertThat(refused.problem()).contains(WORDS);
    assertThat(engine.nextDue()).isEmpty();
    assertThat(file().id()).isNotEqualTo(filing.id());
  }

  @Test
  void theSameContentIsOneFilingWhileItIsOpenOrFinished() {
    Filing first = file();
    assertThat(file().id()).isEqualTo(first.id());
    runFor(first, Duration.ofHours(1));
    assertThat(file().id()).isEqualTo(first.id());
    assertThat(engine.filings()).hasSize(1);
  }

  @Test
  void aWaitIsLookedAtAgainWithoutUsingUpTries() {
    for (int i = 0; i < 40; i++) {
      portal.submits.add(() -> new Outcome.WaitsFor<>(Awaited.ACCOUNT, WORDS));
    }
    Filing filing = file();
    engine.runDue();
    assertThat(engine.filing(filing.id()).problem()).contains(WORDS);
    assertThat(runFor(filing, Duration.ofDays(7)).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void whenTheTriesAreUsedUpAPersonIsAsked() {
    for (int i = 0; i < 100; i++) {
      portal.uploads.add(() -> new Outcome.NotSent<>("down"));
    }
    Filing parked = runFor(file(), Duration.ofDays(30));
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem().orElseThrow().vi()).contains("Kiểm tra đường truyền");
    assertThat(Collections.frequency(portal.calls, "upload")).isEqualTo(Pace.defaults().attempts());
  }

  @Test
  void afterAPersonSawToItAParkedFilingGoesOnAndAsksBeforeItSends() {
    for (int i = 0; i < Pace.defaults().attempts(); i++) {
      portal.submits.add(() -> new Outcome.NotSent<>("down"));
    }
    Filing parked = runFor(file(), Duration.ofDays(1));
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(new Receipt("r5", "x"))));

    engine.resume(parked.id());

    Filing filed = runFor(parked, Duration.ofHours(1));
    assertThat(filed.receipt().orElseThrow().id()).isEqualTo("r5");
    assertThat(submits()).isEqualTo(Pace.defaults().attempts());
    assertThat(engine.resume(filed.id())).isEqualTo(filed);
  }

  @Test
  void aStoredFileThatDiffersIsUploadedAgain() {
    portal.uploads.add(() -> new Outcome.Done<>(new StoredFile("bad", "0".repeat(64))));
    runFor(file(), Duration.ofHours(1));
    assertThat(Collections.frequency(portal.calls, "upload")).isEqualTo(3);
  }

  @Test
  void aStatusThatNobodyKnowsIsKeptAndFollowedFurther() {
    portal.statuses.add(
        () ->
            new Outcome.Done<>(
                new Progress(DossierStatus.unknown("X9"), null, null, null, null, List.of())));
    Filing filing = file();
    engine.runDue();
    assertThat(engine.filing(filing.id()).status()).contains(DossierStatus.unknown("X9"));
    assertThat(runFor(filing, Duration.ofHours(2)).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void aHostsTimerThatGoesOnAfterTheEndFindsNothingToDoInAClosedJournal() {
    file();
    engine.close();
    journal.close();
    assertThat(engine.runDue()).isZero();
    assertThat(portal.submissions).isEmpty();
  }
}
