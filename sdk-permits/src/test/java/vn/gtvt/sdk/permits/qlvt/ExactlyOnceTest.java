package vn.gtvt.sdk.permits.qlvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.ledger.Tally;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.EngineSwitches;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingEngineBuilder;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Pace;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/**
 * The promise of the engine against the sandbox's ledger, and what happens without its mechanism.
 */
class ExactlyOnceTest {
  private static final int SUBMISSIONS = 60;
  private static final long SEED = 20260914L;

  @TempDir Path folder;

  private final ManualClock clock = ManualClock.at(Samples.FILING_DAY, LocalTime.of(8, 30));
  private final Procedure procedure =
      ProcedureCatalogue.bundled().at(Samples.FILING_DAY).require(BadgeCheck.BADGE);

  @Test
  void withFaultsOnEveryDossierIsAtTheReceiverOnce() {
    try (Sandbox sandbox = sandboxWithFaults()) {
      List<String> plates = fileAll(sandbox, true);

      Tally tally = sandbox.ledger().tally(plates);
      assertThat(tally.duplicatesAtReceiver()).isZero();
      assertThat(sandbox.ledger().duplicateReferences()).isZero();
      assertThat(tally.lost()).isZero();
      assertThat(tally.granted()).isEqualTo(SUBMISSIONS);
      int hits =
          sandbox.faults().hits(FaultKind.CUT_AFTER_WRITE)
              + sandbox.faults().hits(FaultKind.LATE_WRITE)
              + sandbox.faults().hits(FaultKind.LAGGING_SEARCH);
      assertThat(hits).isGreaterThanOrEqualTo(8);
      assertThat(sandbox.faults().hits())
          .containsKeys(FaultKind.CUT_AFTER_WRITE, FaultKind.LATE_WRITE, FaultKind.LAGGING_SEARCH);
    }
  }

  @Test
  void withTheAskingSwitchedOffTheSameFaultsMakeDuplicates() {
    try (Sandbox sandbox = sandboxWithFaults()) {
      List<String> plates = fileAll(sandbox, false);

      assertThat(sandbox.ledger().tally(plates).duplicatesAtReceiver()).isPositive();
    }
  }

  private Sandbox sandboxWithFaults() {
    Sandbox sandbox = Sandbox.builder().clock(clock).start();
    sandbox.faults().always("search", Fault.laggingSearch(3));
    sandbox
        .faults()
        .seeded(
            "userCreate",
            SEED,
            0.4,
            Fault.cutAfterWrite(),
            Fault.lateWrite(),
            Fault.halfBody(),
            Fault.junk(),
            Fault.cutBeforeWrite(),
            Fault.reset(),
            Fault.httpError(502));
    return sandbox;
  }

  private List<String> fileAll(Sandbox sandbox, boolean asking) {
    HttpSettings http = HttpSettings.defaults().withRead(Duration.ofSeconds(5));
    List<String> plates = new ArrayList<>();
    try (HttpCaller caller = HttpCaller.open(http);
        PasswordLogin login =
            new PasswordLogin(
                caller,
                clock,
                sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token"),
                "sandbox",
                "cong-ty",
                "sandbox".toCharArray());
        Journal journal = EmbeddedJournal.open(folder.resolve("journal-" + asking))) {
      FilingEngineBuilder builder =
          FilingEngine.builder()
              .tenant("mau")
              .journal(journal)
              .portal(new QlvtPortal(new QlvtClient(QlvtSettings.at(sandbox.url()), caller, login)))
              .pace(Pace.of(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(6), 40))
              .clock(clock);
      if (!asking) {
        EngineSwitches.withoutAsking(builder);
      }
      try (FilingEngine engine = builder.build()) {
        for (int i = 0; i < SUBMISSIONS; i++) {
          String plate = Samples.plate(i);
          BadgeApplication one = Samples.application(i + "/2026/GĐN", List.of(plate));
          engine.file(BadgeDossier.of(one, procedure, Samples.papers(one)));
          plates.add(plate);
        }
        runToTheEnd(engine);
        assertThat(engine.filings())
            .hasSize(SUBMISSIONS)
            .allMatch(f -> f.state() == FilingState.FINISHED)
            .allMatch(f -> f.decisions().get(0).granted());
      }
    }
    return plates;
  }

  private void runToTheEnd(FilingEngine engine) {
    for (int round = 0; round < 2_000; round++) {
      engine.runDue();
      Optional<Instant> next = engine.nextDue();
      if (next.isEmpty()) {
        return;
      }
      if (next.get().isAfter(clock.instant())) {
        clock.set(next.get());
      }
    }
    throw new AssertionError("not at the end after 2,000 rounds: " + engine.filings());
  }
}
