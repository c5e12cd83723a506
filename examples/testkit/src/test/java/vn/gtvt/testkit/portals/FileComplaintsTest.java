package vn.gtvt.testkit.portals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.portal.PortalFile;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEvent;
import vn.gtvt.sdk.filing.FilingState;

/** What users complain of about files (wire facts 4, row 3), each brought about in the sandbox. */
class FileComplaintsTest {
  @TempDir Path temp;

  /** Row 3. */
  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"OPENCPS", "TD", "IGATE"})
  void anUploadThatWasAcceptedAndCannotBeOpenedIsReadBackAndGoesAgain(Dialect dialect) {
    try (Journey journey = Journey.begin(dialect, temp)) {
      Filing filing = journey.services.file(BadgeDossiers.of("HS1"));
      journey.sandbox.faults().next(dialect.door() + ".upload", Fault.unreadable());
      filing = journey.fileAsPerson(journey.later(filing, Duration.ofHours(2)));

      assertThat(journey.sandbox.faults().hits()).containsEntry(FaultKind.UNREADABLE, 1);
      assertThat(journey.theOnlyOne(filing).files()).hasSize(3).allMatch(PortalFile::isWhole);
      assertThat(journey.engine().history(filing.id()))
          .extracting(FilingEvent::what)
          .filteredOn(what -> what.contains("sent again"))
          .hasSize(1);
    }
  }

  /** Row 3. */
  @Test
  void anUploadThatIsSpoiltOrSilentlyLostIsFoundByReadingBackAndOnlyThatFileGoesAgain() {
    try (Journey journey = Journey.begin(Dialect.OPENCPS, temp)) {
      Filing filing = journey.services.file(BadgeDossiers.of("HS1"));
      journey.sandbox.faults().next("opencps.upload", Fault.unreadable());
      journey.sandbox.faults().nextFor("opencps.upload", filing.reference(), 2, Fault.loseSecond());
      filing = journey.later(filing, Duration.ofHours(2));

      assertThat(journey.sandbox.faults().hits())
          .containsEntry(FaultKind.UNREADABLE, 1)
          .containsEntry(FaultKind.LOSE_SECOND, 1);
      assertThat(filing.receipt()).isPresent();
      List<PortalFile> files = journey.theOnlyOne(filing).files();
      assertThat(files).allMatch(PortalFile::isWhole);
      assertThat(files)
          .extracting(PortalFile::sha256)
          .containsExactlyInAnyOrderElementsOf(
              BadgeDossiers.of("HS1").attachments().stream().map(Attachment::sha256).toList());
      assertThat(journey.engine().history(filing.id()))
          .extracting(FilingEvent::what)
          .filteredOn(what -> what.contains("sent again"))
          .hasSize(2);
    }
  }

  /** Row 3, several files of a component. */
  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"TD", "IGATE", "DVCSYNC"})
  void aSecondFileThatTheReceiverLostWithoutAWordIsNamedToAPerson(Dialect dialect) {
    String filing =
        dialect == Dialect.IGATE ? "apply" : dialect == Dialect.TD ? "submit" : "create";
    try (Journey journey = Journey.begin(dialect, temp)) {
      journey.sandbox.faults().next(dialect.door() + "." + filing, Fault.loseSecond());
      Filing lacking = journey.fileAsPerson(BadgeDossiers.of("HS1"));
      lacking = journey.later(lacking, Duration.ofDays(10));

      assertThat(journey.sandbox.faults().hits()).containsEntry(FaultKind.LOSE_SECOND, 1);
      assertThat(lacking.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(lacking.problem().orElseThrow().vi())
          .contains("vehicle-registration", "99A-001.02")
          .doesNotContain("99A-001.01", "request-paper");

      journey.engine().resume(lacking.id());
      lacking = journey.later(lacking, Duration.ofDays(10));
      assertThat(lacking.state()).isEqualTo(FilingState.FINISHED);
      journey.theOnlyOne(lacking);
    }
  }
}
