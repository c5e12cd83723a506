package vn.gtvt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.practice.PracticeDossier;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.JournalException;
import vn.gtvt.sdk.filing.Pace;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;

/** Two companies on one journal: nothing of one reaches the other. */
class TenantsTest {
  private static final int EACH = 1_000;
  private static final int THREADS_EACH = 4;

  @TempDir Path folder;

  private final ManualClock north = clock();
  private final ManualClock south = clock();

  private static ManualClock clock() {
    return ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  }

  @Test
  void twoTenantsOnEightThreadsShareAJournalAndNothingElse() {
    try (Sandbox northern = sandbox(north, "bac", "token-bac");
        Sandbox southern = sandbox(south, "nam", "token-nam");
        HttpCaller northCaller = HttpCaller.open(HttpSettings.defaults());
        HttpCaller southCaller = HttpCaller.open(HttpSettings.defaults());
        Journal journal = EmbeddedJournal.open(folder);
        FilingEngine first = engine("bac", journal, northern, northCaller, north);
        FilingEngine second = engine("nam", journal, southern, southCaller, south)) {
      // The very same dossiers: what tells them apart is whose they are.
      CompletableFuture<Void> one = CompletableFuture.runAsync(() -> fileAll(first, north));
      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> fileAll(second, south));
      CompletableFuture.allOf(one, other).join();

      demandApart(northern, first, "bac");
      demandApart(southern, second, "nam");
      Filing theirs = second.filings().get(0);
      assertThatThrownBy(() -> first.filing(theirs.id())).isInstanceOf(JournalException.class);
      assertThatThrownBy(() -> first.withdraw(theirs.id(), "không phải của mình"))
          .isInstanceOf(JournalException.class);
      assertThat(journal.dossier(theirs).title()).isEqualTo(theirs.title());
    }
  }

  private static Sandbox sandbox(ManualClock clock, String tenant, String token) {
    Sandbox sandbox = Sandbox.builder().clock(clock).practiceTenant(tenant, token).start();
    sandbox
        .faults()
        .seeded("practice.create", 7, 0.02, Fault.cutAfterWrite(), Fault.cutBeforeWrite());
    return sandbox;
  }

  private static FilingEngine engine(
      String tenant, Journal journal, Sandbox sandbox, HttpCaller caller, ManualClock clock) {
    return FilingEngine.builder()
        .tenant(tenant)
        .journal(journal)
        .portal(PracticePortal.at(sandbox.url(), caller, "token-" + tenant))
        .clock(clock)
        .inFlight(THREADS_EACH)
        .pace(
            Pace.of(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(26), 12)
                .withJitter(0))
        .build();
  }

  private static void fileAll(FilingEngine engine, ManualClock clock) {
    for (int i = 0; i < EACH; i++) {
      engine.file(PracticeDossiers.of("HS" + i, "PAPERLESS", 1));
    }
    Timeline.of(engine, clock).toTheEnd();
  }

  private static void demandApart(Sandbox sandbox, FilingEngine engine, String tenant) {
    List<PracticeDossier> there = sandbox.practice().dossiers();
    assertThat(sandbox.practice().strangers()).isZero();
    assertThat(there).hasSize(EACH).allMatch(dossier -> dossier.tenant().equals(tenant));
    Set<String> ours = engine.filings().stream().map(Filing::reference).collect(Collectors.toSet());
    assertThat(ours).hasSize(EACH);
    assertThat(there)
        .extracting(PracticeDossier::reference)
        .containsExactlyInAnyOrderElementsOf(ours);
    engine
        .filings()
        .forEach(
            filing -> {
              Assertions.assertThat(filing).isGranted();
              assertThat(filing.tenant()).isEqualTo(tenant);
            });
  }
}
