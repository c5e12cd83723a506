package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalDamageTest {
  private static final Instant NOW = Instant.parse("2026-09-14T01:30:00Z");
  private static final int FILINGS = 40;

  @TempDir static Path temp;
  private static Path closed;
  private static Path killed;

  /** Killed when all was copied from its log into the database: what a host finds after a while. */
  private static Path half;

  private static int copies;

  @BeforeAll
  static void makeJournals() throws Exception {
    closed = temp.resolve("closed");
    try (Journal journal = EmbeddedJournal.open(closed)) {
      fill(journal);
    }
    killed = temp.resolve("killed");
    Process child = ChildJvm.run(FillsAndIsKilled.class, killed.toString());
    assertThat(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("acknowledged " + FILINGS);
    half = Folders.copy(killed, temp.resolve("half"));
    try (Connection connection = Rows.connect(half);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma wal_checkpoint(truncate)");
    }
  }

  private static void fill(Journal journal) {
    for (int i = 0; i < FILINGS; i++) {
      Filing filing =
          journal.accept("mau", FilingSamples.dossier("29E-000." + i, 1), Resubmission.ONCE, NOW);
      journal.write(filing.with(Moves.acting(filing.inside())), "upload: intent", NOW);
    }
  }

  /** Ends without closing anything, as a killed process does. */
  static final class FillsAndIsKilled {
    private FillsAndIsKilled() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
      Journal journal = EmbeddedJournal.open(Path.of(args[0]));
      fill(journal);
      System.out.println("acknowledged " + journal.all("mau").size());
      System.out.flush();
      Runtime.getRuntime().halt(9);
    }
  }

  private Path copyOf(Path journal) throws IOException {
    return Folders.copy(journal, temp.resolve(journal.getFileName() + "-" + copies++));
  }

  private static Path file(Path folder) {
    return folder.resolve("journal.db");
  }

  @Test
  void withoutDamageBothAreOpenedWithAllFilings() throws IOException {
    for (Path each : List.of(closed, killed)) {
      try (Journal journal = EmbeddedJournal.open(copyOf(each))) {
        assertThat(journal.all("mau")).hasSize(FILINGS).allMatch(f -> f.version() == 2);
      }
    }
  }

  @Test
  void aMissingOrEmptyFileIsNotReplacedByANewJournal() throws IOException {
    for (Path each : List.of(closed, killed)) {
      Path folder = copyOf(each);
      Files.delete(file(folder));
      demandRefused(folder, "is missing, but a journal was here");
      assertThat(file(folder)).doesNotExist();
      Files.createFile(file(folder));
      demandRefused(folder, "is empty, but a journal was here");
      Files.delete(folder.resolve("journal.id"));
      demandRefused(folder, "is empty, but a journal was here");
      assertThat(file(folder)).isEmptyFile();
    }
  }

  private static void demandRefused(Path folder, String why) {
    assertThatThrownBy(() -> EmbeddedJournal.open(folder))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(file(folder).toString())
        .hasMessageContaining(why)
        .hasMessageContaining("restore the folder from a copy")
        .hasMessageContaining("afterRestore()")
        .hasMessageContaining("move the folder away to begin anew");
  }

  @Test
  void aTruncatedFileIsRefusedOrOpenedWithAllFilings() throws IOException {
    for (Path each : List.of(closed, half)) {
      int length = (int) Files.size(file(each));
      for (int keep : lengths(length)) {
        Path folder = copyOf(each);
        byte[] bytes = Arrays.copyOf(Files.readAllBytes(file(folder)), keep);
        demandAllOrRefused(folder, bytes, each == closed, "truncated to " + keep);
      }
    }
  }

  private static List<Integer> lengths(int length) {
    List<Integer> found =
        new ArrayList<>(List.of(1, 100, 4095, 4096, 8191, 8192, 8193, 12288, length - 1));
    for (int i = 1; i < 20; i++) {
      found.add(length * i / 20);
    }
    for (int i = 1; i < 10; i++) {
      found.add(length - i * 4096);
    }
    return found;
  }

  @Test
  void flippedBytesAreRefusedOrAllFilingsAreThere() throws IOException {
    SplittableRandom random = new SplittableRandom(20260914);
    for (Path each : List.of(closed, half)) {
      int length = (int) Files.size(file(each));
      for (int i = 0; i < 60; i++) {
        Path folder = copyOf(each);
        byte[] bytes = Files.readAllBytes(file(folder));
        int at = i < 10 ? i * 820 : random.nextInt(8192, length - 64);
        int many = i % 2 == 0 ? 1 : 64;
        for (int k = at; k < at + many; k++) {
          bytes[k] ^= (byte) (1 + random.nextInt(255));
        }
        demandAllOrRefused(folder, bytes, each == closed, many + " flipped at " + at);
      }
    }
  }

  /** A journal that was closed has its seal: no changed byte of it passes. */
  private static void demandAllOrRefused(Path folder, byte[] bytes, boolean isSealed, String what)
      throws IOException {
    Files.write(file(folder), bytes);
    int found;
    try (Journal journal = EmbeddedJournal.open(folder)) {
      found = journal.all("mau").size();
    } catch (JournalException e) {
      assertThat(e)
          .as(what)
          .hasMessageContaining(file(folder).toString())
          .hasMessageContaining("restore the folder from a copy");
      assertThat(Files.readAllBytes(file(folder))).as("%s: untouched", what).isEqualTo(bytes);
      return;
    }
    assertThat(isSealed).as("%s passed the seal", what).isFalse();
    assertThat(found).as(what).isEqualTo(FILINGS);
  }

  @Test
  void whatADatabaseToolChangedAfterTheCloseIsTakenOnceTheSealIsGone() throws Exception {
    Path folder = copyOf(closed);
    try (Connection connection = Rows.connect(folder);
        Statement statement = connection.createStatement()) {
      statement.execute("create table looked_at (on_day date)");
    }
    demandRefused(folder, "If you changed it on purpose, delete journal.seal");
    Files.delete(folder.resolve("journal.seal"));
    try (Journal journal = EmbeddedJournal.open(folder)) {
      assertThat(journal.all("mau")).hasSize(FILINGS);
    }
  }

  @Test
  void rowsThatWereAcknowledgedAndAreGoneAreNoticed() throws Exception {
    Path folder = copyOf(closed);
    Rows.change(folder, "delete from filing_event where rowid = 1");
    demandRefused(folder, "holds 79 acceptances and moves of the 80 that were acknowledged");
  }

  @Test
  void aLogThatIsCutOrChangedIsNoticedOrAllFilingsAreThere() throws IOException {
    SplittableRandom random = new SplittableRandom(20260915);
    int length = (int) Files.size(log(killed));
    assertThat(length).isGreaterThan(100_000);
    for (int i = 0; i < 60; i++) {
      Path folder = copyOf(killed);
      byte[] bytes = Files.readAllBytes(log(folder));
      int at = i < 10 ? i * 8 : random.nextInt(length);
      if (i % 3 == 0) {
        bytes = Arrays.copyOf(bytes, at);
      } else {
        bytes[at] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(log(folder), bytes);
      demandAllOrRefused(folder, Files.readAllBytes(file(folder)), false, "log at " + at);
    }
    Path folder = copyOf(killed);
    Files.delete(log(folder));
    demandAllOrRefused(folder, Files.readAllBytes(file(folder)), false, "log gone");
  }

  private static Path log(Path folder) {
    return folder.resolve("journal.db-wal");
  }

  @Test
  void aJournalWhoseVeryMakingWasCutOffIsMadeAnew() throws Exception {
    Path empty = Files.createDirectories(temp.resolve("unborn-1"));
    Files.createFile(file(empty));
    Path bare = Files.createDirectories(temp.resolve("unborn-2"));
    try (Connection connection = Rows.connect(bare);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
    }
    for (Path each : List.of(empty, bare)) {
      try (Journal journal = EmbeddedJournal.open(each)) {
        fill(journal);
        assertThat(journal.all("mau")).hasSize(FILINGS);
      }
    }
  }

  @Test
  void aDatabaseWithoutTheTablesIsNotTakenForOneThatWasNeverMade() throws Exception {
    Path folder = copyOf(closed);
    Files.delete(file(folder));
    Files.delete(folder.resolve("journal.count"));
    Rows.change(folder, "pragma journal_mode = wal");
    demandRefused(folder, "has lost the tables of the journal");
  }

  @Test
  void theDatabaseOfAnotherJournalIsRefused() throws IOException {
    Path folder = copyOf(closed);
    Path other = temp.resolve("other");
    try (Journal journal = EmbeddedJournal.open(other)) {
      fill(journal);
    }
    Files.delete(folder.resolve("journal.seal"));
    Files.delete(file(folder));
    Files.copy(file(other), file(folder));
    assertThatThrownBy(() -> EmbeddedJournal.open(folder))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(folder + " belongs to another journal than its database")
        .hasMessageContaining("restore the folder from a copy");
  }
}
