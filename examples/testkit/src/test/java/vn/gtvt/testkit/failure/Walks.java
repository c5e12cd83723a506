package vn.gtvt.testkit.failure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.practice.PracticeDossier;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Pace;
import vn.gtvt.sdk.filing.Step;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.testkit.PracticeDossiers;
import vn.gtvt.testkit.PracticePortal;
import vn.gtvt.testkit.trouble.Restoring;
import vn.gtvt.testkit.trouble.Switchboard;

/** Lets many dossiers go their way at once, each with one thing wrong, and tells how each went. */
final class Walks {
  private static final Duration READ = Duration.ofMillis(500);

  private final List<Walk> walks;
  private final Map<String, Walk> byTitle;
  private final Restoring restoring;
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));

  Walks(List<Walk> walks, Restoring restoring) {
    this.walks = walks;
    this.byTitle = walks.stream().collect(Collectors.toMap(Walk::title, Function.identity()));
    this.restoring = restoring;
  }

  /** What became of a walk: the words, and the dossier at the receiver. */
  record Told(String words, List<PracticeDossier> there, boolean struck) {}

  Map<Walk, Told> go(Path folder) throws IOException {
    HttpSettings settings =
        new HttpSettings(
            Duration.ofSeconds(5), READ, Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 16);
    HostSide check = new HostSide("CHECK", byTitle);
    HostSide signer = new HostSide("SIGN", byTitle);
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        HttpCaller caller = HttpCaller.open(settings);
        Journal journal = EmbeddedJournal.open(folder);
        FilingEngine engine =
            FilingEngine.builder()
                .tenant("practice")
                .journal(journal)
                .portal(PracticePortal.at(sandbox.url(), caller, "practice"))
                .clock(clock)
                .preflight((dossier, day) -> check.answer(dossier))
                .signer((reference, dossier) -> signer.answer(dossier))
                .inFlight(16)
                .pace(Pace.defaults().withJitter(0).withBreak(100_000, Duration.ofSeconds(1)))
                .build()) {
      Switchboard board = new Switchboard(sandbox.faults());
      Map<Walk, Filing> filings = new LinkedHashMap<>();
      for (Walk walk : walks) {
        Filing filing = engine.file(PracticeDossiers.of(walk.title(), walk.plan(), 2));
        filings.put(walk, filing);
        if (!walk.isAtHost()) {
          board.lay(
              walk.operation(),
              walk.trouble(),
              walk.title(),
              filing.reference(),
              Fault.cutBeforeWrite());
        }
      }
      if (restoring == Restoring.AT_ONCE) {
        engine.afterRestore();
      }
      live(engine);
      List<PracticeDossier> there = sandbox.practice().dossiers();
      Map<Walk, Told> told = new LinkedHashMap<>();
      filings.forEach(
          (walk, filing) ->
              told.put(
                  walk,
                  new Told(
                      Retelling.of(
                          engine.filing(filing.id()), engine.history(filing.id()), walk.step()),
                      there.stream().filter(d -> d.title().equals(walk.title())).toList(),
                      walk.isAtHost()
                          || board.struck(
                              walk.operation(),
                              walk.trouble(),
                              walk.title(),
                              filing.reference()))));
      return told;
    }
  }

  private void live(FilingEngine engine) {
    boolean isToBeRestored = restoring == Restoring.LATE;
    while (true) {
      engine.runDue();
      if (isToBeRestored && engine.filings().stream().allMatch(f -> f.progress().isPresent())) {
        isToBeRestored = false;
        engine.afterRestore();
      }
      engine.filings().forEach(filing -> wish(engine, byTitle.get(filing.title()), filing));
      Optional<Instant> due = engine.nextDue();
      if (due.isEmpty()) {
        return;
      }
      if (due.get().isAfter(clock.instant())) {
        clock.set(due.get());
      }
    }
  }

  private static void wish(FilingEngine engine, Walk walk, Filing filing) {
    boolean wasAskedInVain =
        walk.operation().equals("ASK_" + filing.step()) && filing.step() != Step.FOLLOW;
    if (filing.state() == FilingState.NEEDS_PERSON && wasAskedInVain) {
      engine.resume(filing.id());
    }
    if (filing.state() != FilingState.OPEN) {
      return;
    }
    filing
        .supplementRequest()
        .ifPresent(
            asked -> engine.answer(filing.id(), PracticeDossiers.answer(walk.title(), asked.id())));
    if (walk.isWithdrawn() && filing.progress().isPresent() && !filing.isToBeWithdrawn()) {
      engine.withdraw(filing.id(), "thử rút hồ sơ");
    }
  }
}
