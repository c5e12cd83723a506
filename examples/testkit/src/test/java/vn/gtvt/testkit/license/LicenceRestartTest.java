package vn.gtvt.testkit.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingId;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.license.application.LicencePreflight;
import vn.gtvt.sdk.license.violation.Patience;
import vn.gtvt.sdk.license.violation.ViolationLookUp;
import vn.gtvt.sdk.license.violation.ViolationMemory;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Waiting;

/** A host that is started anew every six hours gets its dossier ready all the same. */
class LicenceRestartTest {
  @TempDir Path sandboxes;
  @TempDir Path kept;

  @Test
  void whatWasHeardBeforeARestartCountsAfterIt() {
    try (LicenceDesk desk = new LicenceDesk(sandboxes, UnaryOperator.identity())) {
      desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ofDays(2));
      desk.sandbox
          .faults()
          .seeded("violation.find", 20_260_914L, 0.9, Fault.httpError(503), Fault.junk());
      Optional<Awaited> waits = Optional.empty();
      FilingId id = null;
      for (int looks = 0; looks < 28 && !waits.equals(Optional.of(Awaited.PERSON)); looks++) {
        try (Journal journal = EmbeddedJournal.open(kept.resolve("journal"));
            FilingEngine engine = started(desk, journal)) {
          id = id == null ? engine.file(desk.dossier()).id() : id;
          engine.runDue();
          waits = engine.filing(id).waiting().map(Waiting::what);
        }
        desk.clock.advance(Duration.ofHours(6));
      }
      assertThat(waits).contains(Awaited.PERSON);
    }
  }

  private FilingEngine started(LicenceDesk desk, Journal journal) {
    ViolationLookUp lookUp =
        new ViolationLookUp(
            desk.violations(),
            desk.clock,
            Patience.defaults(),
            ViolationMemory.in(kept.resolve("violations")));
    return FilingEngine.builder()
        .tenant("school")
        .journal(journal)
        .portal(desk.citizen)
        .clock(desk.clock)
        .preflight(LicencePreflight.of(LicenceDesk.BOOK, desk.health(), lookUp, null))
        .build();
  }
}
