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
    assertThat(all.get(0).inside().files())
        .extracting(slot -> slot.stored() != null)
        .containsExactly(true, false);
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
  void aMakingCutOffAfterAnyStatementLeavesNothingAndIsDoneByTheNextOpening() throws Exception {
    int cuts = 0;
    boolean wasCut = true;
    while (wasCut) {
      Path folder = Files.createDirectories(temp.resolve("cut-" + cuts));
      wasCut = bringCutOffAt(folder, ++cuts);
      if (wasCut) {
        assertThat(columns(folder)).isEmpty();
      }
      EmbeddedJournal.open(folder).close();
      assertThat(columns(folder)).hasSizeGreaterThan(15);
    }
    assertThat(cuts).isGreaterThan(9);
  }

  /** Fails behind the statement of this number, as a crash would. */
  private static boolean bringCutOffAt(Path folder, int statement) throws SQLException {
    AtomicInteger left = new AtomicInteger(statement);
    try (Connection connection = Rows.connect(folder)) {
      new JournalSchema(cutOff(Connection.class, connection, left), "", "here").bring();
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
  void theJournalOfTheSampleHasTheTablesOfANewOne() throws Exception {
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
    Rows.change(folder, "update schema_version set version = 2");
    before = columns(folder);
    assertThatThrownBy(() -> EmbeddedJournal.open(folder))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("has schema 2, this SDK reads 1")
        .hasMessageContaining("use the SDK version that wrote it, or a newer one");
    assertThat(columns(folder)).isEqualTo(before);
  }

  @Test
  void aRefusedJournalThatWasClosedKeepsItsSealAndItsBytes() throws Exception {
    Path folder = temp.resolve("future");
    EmbeddedJournal.open(folder).close();
    Rows.change(folder, "update schema_version set version = 2");
    Path database = folder.resolve("journal.db");
    new JournalSeal(folder, database).write();
    byte[] seal = Files.readAllBytes(folder.resolve("journal.seal"));
    byte[] bytes = Files.readAllBytes(database);
    assertThatThrownBy(() -> EmbeddedJournal.open(folder)).hasMessageContaining("has schema 2");
    assertThat(Files.readAllBytes(folder.resolve("journal.seal"))).isEqualTo(seal);
    assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
  }

  private static List<String> columns(Path folder) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = Rows.connect(folder);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" from"
                    + " sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'"
                    + " order by 1")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
