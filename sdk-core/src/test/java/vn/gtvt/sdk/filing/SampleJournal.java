package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Makes a journal that holds synthetic filings in every state and phase, closes it and packs its
 * folder.
 *
 * <p>{@code journal-schema-1.zip} among the test resources was made with this program when the
 * journal had schema 1. Before the schema changes again, run it with two paths – an empty folder
 * and the zip to write – and keep the zip as the sample of the schema that is left behind.
 */
final class SampleJournal {
  static final String TENANT = "mau";
  static final Instant NOW = Instant.parse("2026-09-14T01:30:00Z");
  static final Bilingual WORDS = new Bilingual("Thiếu giấy", "A paper is missing");

  private final Journal journal;

  private SampleJournal(Journal journal) {
    this.journal = journal;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (Journal journal = EmbeddedJournal.open(folder)) {
      new SampleJournal(journal).fill();
    }
    pack(folder, Path.of(args[1]));
  }

  /** One filing for each state and phase; its plate says which one it is. */
  private void fill() {
    stored(accept("29E-000.01"), 1);
    acting("29E-000.02");
    unknown("29E-000.03");
    following("29E-000.04");
    decided("29E-000.05", true);
    decided("29E-000.06", false);
    Filing refused = acting("29E-000.07");
    move(refused, Moves.ended(refused.inside(), FilingState.REFUSED, WORDS), "submit: refused");
    Filing parked = unknown("29E-000.08");
    move(parked, Moves.parked(parked.inside(), WORDS), "ask: not supported");
  }

  private Filing accept(String plate) {
    return journal.accept(TENANT, FilingSamples.dossier(plate, 2), Resubmission.ONCE, NOW);
  }

  private Filing stored(Filing filing, int files) {
    Filing at = move(filing, Moves.enter(filing.inside(), Step.UPLOAD, NOW), "sign: signed");
    List<Attachment> papers = journal.dossier(filing).attachments();
    List<FileSlot> slots = Collections.nCopies(papers.size(), FileSlot.EMPTY);
    for (int i = 0; i < files; i++) {
      at = move(at, Moves.acting(at.inside()), "upload: intent");
      StoredFile stored = new StoredFile("f" + at.version(), papers.get(i).sha256());
      State next = Moves.slot(at.inside(), slots, i, FileSlot.EMPTY.uploaded(stored));
      slots = next.files();
      at = move(at, next, "upload: stored");
    }
    return at;
  }

  private Filing acting(String plate) {
    Filing at = stored(accept(plate), 2);
    at = move(at, Moves.enter(at.inside(), Step.SUBMIT, NOW), "upload: complete");
    return move(at, Moves.acting(at.inside()), "submit: intent");
  }

  private Filing unknown(String plate) {
    Filing at = acting(plate);
    return move(at, Moves.doubt(at.inside(), NOW, NOW.plusSeconds(60)), "submit: unknown: cut");
  }

  private Filing following(String plate) {
    Filing at = acting(plate);
    Receipt receipt = new Receipt("r-" + plate, at.reference());
    return move(at, Moves.received(at.inside(), receipt, NOW), "submit: done");
  }

  private void decided(String plate, boolean granted) {
    Filing at = following(plate);
    Decision decision =
        granted
            ? new Decision(plate, true, "PH-1", LocalDate.of(2033, 9, 14), null)
            : new Decision(plate, false, null, null, "Không đủ điều kiện");
    Progress progress = new Progress(DossierStatus.DONE, "n1", NOW, NOW, NOW, List.of(decision));
    move(
        at,
        Moves.ended(at.inside().edit().progress(progress).done(), FilingState.FINISHED, null),
        "follow: status 9");
  }

  private Filing move(Filing at, State next, String event) {
    return journal.write(at.with(next), event, NOW);
  }

  private static void pack(Path folder, Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new ZipEntry(folder.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, packed);
        packed.closeEntry();
      }
    }
  }
}
