package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;

class JournalSchemaTest {
  private static final String SAMPLE = "journal-schema-1.zip";

  @TempDir Path temp;

  @Test
  void aJournalOfSchema1IsReadWithEveryStateAndPhase() throws IOException {
    Path folder = Folders.unpack(SAMPLE, temp.resolve("journal"));
    try (Journal journal = EmbeddedJournal.open(folder)) {
      demandAll(journal);
    }
    try (Journal journal = EmbeddedJournal.open(folder)) {
      demandAll(journal);
    }
  }

  private static void demandAll(Journal journal) throws IOException {
    List<Filing> all = journal.all(SampleJournal.TENANT);
    assertThat(all)
        .extracting(
            Filing::title, Filing::state, Filing::step, f -> f.inside().phase(), Filing::isLive)
        .containsExactly(
            tuple("Hồ sơ thử 29E-000.01", FilingState.OPEN, Step.UPLOAD, Phase.READY, true),
            tuple("Hồ sơ thử 29E-000.02", FilingState.OPEN, Step.SUBMIT, Phase.ACTING, true),
            tuple("Hồ sơ thử 29E-000.03", FilingState.OPEN, Step.SUBMIT, Phase.UNKNOWN, true),
            tuple("Hồ sơ thử 29E-000.04", FilingState.OPEN, Step.FOLLOW, Phase.READY, true),
            tuple("Hồ sơ thử 29E-000.05", FilingState.FINISHED, Step.END, Phase.READY, true),
            tuple("Hồ sơ thử 29E-000.06", FilingState.FINISHED, Step.END, Phase.READY, false),
            tuple("Hồ sơ thử 29E-000.07", FilingState.REFUSED, Step.END, Phase.READY, false),
            tuple(
                "Hồ sơ thử 29E-000.08",
                FilingState.NEEDS_PERSON,
                Step.SUBMIT,
                Phase.UNKNOWN,
                true));
    assertThat(all.get(0).inside().files()).hasSize(1);
    for (Filing each : all) {
      String plate = each.title().substring(each.title().length() - 10);
      Dossier dossier = journal.dossier(each);
      assertThat(dossier.subjects()).containsExactly(plate);
      assertThat(dossier.items()).isEqualTo(FilingSamples.dossier(plate, 2).items());
      for (int i = 0; i < 2; i++) {
        Attachment file = dossier.attachments().get(i);
        assertThat(file.open().readAllBytes())
            .asString(StandardCharsets.UTF_8)
            .isEqualTo("%PDF-1.4 " + plate + i);
      }
      assertThat(journal.history(each.id())).hasSize((int) each.version());
    }
  }

  @Test
  void theContentOfASchema1FilingIsStillKnown() throws IOException {
    Path folder = Folders.unpack(SAMPLE, temp.resolve("journal"));
    try (Journal journal = EmbeddedJournal.open(folder)) {
      List<Filing> all = journal.all(SampleJournal.TENANT);
      for (int i = 0; i < all.size(); i++) {
        Filing before = all.get(i);
        Dossier again = FilingSamples.dossier("29E-000.0" + (i + 1), 1);
        Filing filed =
            journal.accept(SampleJournal.TENANT, again, Resubmission.ONCE, SampleJournal.NOW);
        if (before.isLive()) {
          assertThat(filed).isEqualTo(before);
        } else {
          assertThat(filed.id()).isNotEqualTo(before.id());
          assertThat(filed.previous()).contains(before.id());
        }
      }
    }
  }

  @Test
  void aContentKeyWithQuotesAndSlashesComesThroughWhole() throws Exception {
    Path folder = Folders.unpack(SAMPLE, temp.resolve("journal"));
    String key = "a\"b\\c\\\"đ:12";
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update filing set live_key = null, head = replace(head, '\"contentKey\":\"mau:',"
              + " '\"contentKey\":\"a\\\"b\\\\c\\\\\\\"đ:')");
      new JournalSchema(connection, "public", "here").bring();
      try (ResultSet rows = statement.executeQuery("select content_key from filing")) {
        while (rows.next()) {
          assertThat(rows.getString(1)).startsWith(key.substring(0, key.length() - 2));
          assertThat(rows.getString(1)).hasSize(key.length() - 2 + 64);
        }
      }
    }
  }

  @Test
  void aMigrationCutOffAfterAnyStatementIsCompletedByTheNextOpening() throws Exception {
    int cuts = 0;
    boolean wasCut = true;
    while (wasCut) {
      Path folder = Folders.unpack(SAMPLE, temp.resolve("cut-" + cuts));
      wasCut = bringCutOffAt(folder, ++cuts);
      try (Journal journal = EmbeddedJournal.open(folder)) {
        demandAll(journal);
      }
    }
    assertThat(cuts).isGreaterThan(20);
  }

  @Test
  void aJournalOnItsWayIsRefusedByAnOlderSdkBecauseItsVersionIsRaisedFirst() throws Exception {
    Path folder = Folders.unpack(SAMPLE, temp.resolve("journal"));
    assertThat(bringCutOffAt(folder, 4)).isTrue();
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select max(version) from schema_version")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(2);
    }
  }

  /** Fails behind the statement of this number, as a crash would. */
  private static boolean bringCutOffAt(Path folder, int statement) throws SQLException {
    AtomicInteger left = new AtomicInteger(statement);
    try (Connection connection = connect(folder)) {
      new JournalSchema(cutOff(Connection.class, connection, left), "public", "here").bring();
      return false;
    } catch (CutOff e) {
      return true;
    }
  }

  private static <T> T cutOff(Class<T> type, T inner, AtomicInteger left) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                Object result = method.invoke(inner, arguments);
                if (method.getName().equals("execute") && left.decrementAndGet() == 0) {
                  throw new CutOff();
                }
                return result instanceof Statement made && method.getReturnType() == Statement.class
                    ? cutOff(Statement.class, made, left)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private static final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void aMigratedJournalHasTheTablesOfANewOne() throws Exception {
    Path old = Folders.unpack(SAMPLE, temp.resolve("old"));
    Path fresh = temp.resolve("fresh");
    EmbeddedJournal.open(old).close();
    EmbeddedJournal.open(fresh).close();
    assertThat(columns(old)).isEqualTo(columns(fresh)).isNotEmpty();
  }

  @Test
  void aJournalFromTheFutureIsRefusedAndNotTouched() throws Exception {
    Path folder = Folders.unpack(SAMPLE, temp.resolve("journal"));
    List<String> before;
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement()) {
      statement.execute("update schema_version set version = 3");
    }
    before = columns(folder);
    assertThatThrownBy(() -> EmbeddedJournal.open(folder))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("has schema 3, this SDK reads 2")
        .hasMessageContaining("use the SDK version that wrote it, or a newer one");
    assertThat(columns(folder)).isEqualTo(before);
  }

  @Test
  void aRefusedJournalThatWasClosedKeepsItsSealAndItsBytes() throws Exception {
    Path folder = temp.resolve("future");
    EmbeddedJournal.open(folder).close();
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement()) {
      statement.execute("update schema_version set version = 3");
    }
    Path database = folder.resolve("journal.mv.db");
    new JournalSeal(folder, database).write();
    byte[] seal = Files.readAllBytes(folder.resolve("journal.seal"));
    byte[] bytes = Files.readAllBytes(database);
    assertThatThrownBy(() -> EmbeddedJournal.open(folder)).hasMessageContaining("has schema 3");
    assertThat(Files.readAllBytes(folder.resolve("journal.seal"))).isEqualTo(seal);
    assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
  }

  private static List<String> columns(Path folder) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
                    + " from information_schema.columns where table_schema = 'PUBLIC' order by"
                    + " 1")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + folder.toAbsolutePath().resolve("journal"), "journal", "");
  }
}
