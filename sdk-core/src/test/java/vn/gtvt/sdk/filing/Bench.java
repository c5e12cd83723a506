package vn.gtvt.sdk.filing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.portal.Portal;

/** A journal in a folder, an engine on it, and a clock that a test moves. For one thread. */
final class Bench implements AutoCloseable {
  static final String TENANT = "mau";
  static final Pace PACE = Pace.defaults().withJitter(0);

  final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Portal portal;
  private final UnaryOperator<FilingEngineBuilder> settings;
  private Path folder;
  Journal journal;
  FilingEngine engine;

  Bench(Path folder, Portal portal) {
    this(folder, portal, builder -> builder);
  }

  Bench(Path folder, Portal portal, UnaryOperator<FilingEngineBuilder> settings) {
    this.portal = portal;
    this.settings = settings;
    open(folder);
  }

  private void open(Path where) {
    folder = where;
    journal = EmbeddedJournal.open(folder);
    engine = engine(TENANT);
  }

  /** Returns another engine on the same journal, set like this one. */
  FilingEngine engine(String tenant) {
    return settings
        .apply(
            FilingEngine.builder()
                .tenant(tenant)
                .journal(journal)
                .portal(portal)
                .clock(clock)
                .pace(PACE))
        .build();
  }

  void reopen() {
    reopen(folder);
  }

  /** Goes on from another folder, e.g. from a copy. */
  void reopen(Path where) {
    close();
    open(where);
  }

  @Override
  public void close() {
    engine.close();
    journal.close();
  }

  Filing file() {
    return engine.file(FilingSamples.dossier("29E-123.45", 2));
  }

  Instant now() {
    return clock.instant();
  }

  Filing load(Filing filing) {
    return engine.filing(filing.id());
  }

  /** Works on what is due now. */
  Filing run(Filing filing) {
    engine.runDue();
    return load(filing);
  }

  /** Moves the clock and works on what is due then. */
  Filing runAfter(Duration time, Filing filing) {
    clock.advance(time);
    return run(filing);
  }

  /** Works on everything when it is due, for so long. */
  Filing runFor(Duration time, Filing filing) {
    Instant end = clock.instant().plus(time);
    for (int i = 0; i < 2000; i++) {
      engine.runDue();
      Instant next = engine.nextDue().orElse(end);
      if (!next.isBefore(end)) {
        clock.set(end);
        engine.runDue();
        return load(filing);
      }
      clock.set(next.isAfter(clock.instant()) ? next : clock.instant());
    }
    throw new IllegalStateException("the engine turns without end at " + load(filing));
  }

  static Attachment paper(String component, String text) {
    byte[] bytes = ("%PDF-1.4 " + text).getBytes(StandardCharsets.UTF_8);
    return Attachment.of(component, null, component + ".pdf", "application/pdf", Content.of(bytes));
  }
}
