package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;

class EmbeddedJournalTest {
  private static final Instant NOW = Instant.parse("2026-09-14T01:30:00Z");

  @TempDir Path folder;

  @Test
  void whatWasAcceptedIsThereAfterReopening() throws IOException {
    Dossier dossier = FilingSamples.dossier("29E-123.45", 1);
    Filing filing;
    try (Journal journal = EmbeddedJournal.open(folder)) {
      filing = journal.accept("mau", dossier, Resubmission.ONCE, NOW);
      journal.write(filing.with(Moves.acting(filing.inside())), "intent", NOW);
    }
    try (Journal journal = EmbeddedJournal.open(folder)) {
      Filing again = journal.load(filing.id());
      assertThat(again.inside().phase()).isEqualTo(Phase.ACTING);
      Dossier back = journal.dossier(again);
      assertThat(back.items()).isEqualTo(dossier.items());
      assertThat(back.subjects()).isEqualTo(dossier.subjects());
      assertThat(back.applicant()).isEqualTo(dossier.applicant());
      Attachment file = back.attachments().get(0);
      assertThat(file.open().readAllBytes())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("%PDF-1.4 29E-123.450");
      assertThat(journal.due("mau", NOW, 10)).containsExactly(filing.id());
      assertThat(journal.due("another", NOW, 10)).isEmpty();
    }
  }

  @Test
  void theSameContentIsKnownWhateverItsDatesAndFiles() {
    try (Journal journal = EmbeddedJournal.open(folder)) {
      Filing first =
          journal.accept("mau", FilingSamples.dossier("29E-123.45", 1), Resubmission.ONCE, NOW);
      Filing second =
          journal.accept("mau", FilingSamples.dossier("29E-123.45", 2), Resubmission.ONCE, NOW);
      assertThat(second.id()).isEqualTo(first.id());
      assertThat(
              journal
                  .accept("other", FilingSamples.dossier("29E-123.45", 1), Resubmission.ONCE, NOW)
                  .id())
          .isNotEqualTo(first.id());
      assertThat(
              journal
                  .accept("mau", FilingSamples.dossier("29E-000.01", 1), Resubmission.ONCE, NOW)
                  .id())
          .isNotEqualTo(first.id());
    }
  }

  @Test
  void theSameContentAcceptedByManyAtOnceIsOneFiling() throws Exception {
    Dossier dossier = FilingSamples.dossier("29E-123.45", 1);
    ExecutorService many = Executors.newFixedThreadPool(8);
    try (Journal journal = EmbeddedJournal.open(folder)) {
      List<Callable<FilingId>> calls =
          Collections.nCopies(
              32, () -> journal.accept("mau", dossier, Resubmission.ONCE, NOW).id());
      Set<FilingId> ids = new HashSet<>();
      for (Future<FilingId> each : many.invokeAll(calls)) {
        ids.add(each.get());
      }
      assertThat(ids).hasSize(1);
      assertThat(journal.all("mau")).hasSize(1);
    } finally {
      many.shutdown();
    }
  }

  @Test
  void twoWorkersCannotBothMoveTheSameFiling() {
    try (Journal journal = EmbeddedJournal.open(folder)) {
      Filing filing =
          journal.accept("mau", FilingSamples.dossier("29E-123.45", 0), Resubmission.ONCE, NOW);
      Filing moved = filing.with(Moves.acting(filing.inside()));
      journal.write(moved, "first", NOW);
      assertThatThrownBy(() -> journal.write(moved, "second", NOW))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining(filing.reference());
    }
  }

  @Test
  void aFolderInUseIsRefusedWithWhatToDo() throws Exception {
    try (Journal journal = EmbeddedJournal.open(folder)) {
      journal.all("mau");
      Process other = ChildJvm.run(OpensJournal.class, folder.toString());
      assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("stop that one first");
    }
  }

  @Test
  void aSecondEngineInTheSameProcessIsRefusedToo() {
    try (Journal journal = EmbeddedJournal.open(folder)) {
      assertThatThrownBy(() -> EmbeddedJournal.open(folder))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("in use by another engine");
      assertThat(journal.all("mau")).isEmpty();
    }
    EmbeddedJournal.open(folder).close();
  }

  @Test
  void anInterruptedThreadDoesNotTakeTheJournalAwayFromTheOthers() {
    try (Journal journal = EmbeddedJournal.open(folder)) {
      Thread.currentThread().interrupt();
      Filing filing =
          journal.accept("mau", FilingSamples.dossier("29E-123.45", 1), Resubmission.ONCE, NOW);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(journal.load(filing.id())).isEqualTo(filing);
      assertThat(journal.write(filing.with(filing.inside()), "again", NOW).version()).isEqualTo(2);
    }
  }

  @Test
  void filingsAcceptedAtOneInstantKeepTheirOrder() {
    try (Journal journal = EmbeddedJournal.open(folder)) {
      List<FilingId> accepted = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        accepted.add(
            journal
                .accept("mau", FilingSamples.dossier("29E-000." + i, 0), Resubmission.ONCE, NOW)
                .id());
      }
      assertThat(journal.all("mau")).extracting(Filing::id).containsExactlyElementsOf(accepted);
    }
  }

  /** Opens a journal in a process of its own. */
  static final class OpensJournal {
    private OpensJournal() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
      try (Journal journal = EmbeddedJournal.open(Path.of(args[0]))) {
        System.out.println("opened " + journal);
      } catch (JournalException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void aJournalOfALaterVersionIsRefused() throws Exception {
    EmbeddedJournal.open(folder).close();
    Rows.change(folder, "update schema_version set version = 99");
    assertThatThrownBy(() -> EmbeddedJournal.open(folder))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("has schema 99, this SDK reads 1");
  }

  @Test
  void aDamagedFileIsRefusedAndNotReplaced() throws IOException {
    EmbeddedJournal.open(folder).close();
    Path file = folder.resolve("journal.db");
    byte[] damaged = new byte[(int) Files.size(file)];
    Files.write(file, damaged);
    assertThatThrownBy(() -> EmbeddedJournal.open(folder))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("restore the folder from a copy");
    assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
  }

  @Test
  void noFileNameNamesAnybody() throws IOException {
    try (Journal journal = EmbeddedJournal.open(folder)) {
      journal.accept("mau", FilingSamples.dossier("29E-123.45", 1), Resubmission.ONCE, NOW);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .noneMatch(name -> name.contains("29E") || name.contains("a0.pdf"));
    }
  }

  @Test
  void aFileThatChangedAfterItWasDescribedIsNotTaken() throws IOException {
    Path paper = folder.resolve("paper.pdf");
    Files.writeString(paper, "%PDF-1.4 one");
    Attachment described = Attachment.pdf("paper", null, paper);
    Files.writeString(paper, "%PDF-1.4 two");
    ContentStore store = new ContentStore(folder);
    assertThatThrownBy(() -> store.keep(List.of(described)))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("changed after it was described");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(paper);
    }
  }

  @Test
  void aMarkerThatWasCutOffInTheWritingLocksNobodyOut() throws IOException {
    Filing filing;
    try (Journal journal = EmbeddedJournal.open(folder)) {
      filing =
          journal.accept("mau", FilingSamples.dossier("29E-123.45", 0), Resubmission.ONCE, NOW);
    }
    Path marker = folder.resolve("journal.id");
    String text = Files.readString(marker);
    Files.write(marker, new byte[0]);
    Files.writeString(folder.resolve("journal.id.part"), text.substring(0, 5));
    try (Journal journal = EmbeddedJournal.open(folder)) {
      assertThat(journal.load(filing.id())).isEqualTo(filing);
    }
    assertThat(marker).hasContent(text.strip());
    assertThat(folder.resolve("journal.id.part")).doesNotExist();
  }
}
