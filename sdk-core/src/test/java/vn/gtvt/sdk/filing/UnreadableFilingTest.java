package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.portal.Outcome;

class UnreadableFilingTest {
  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();
  private final ManualClock clock = ManualClock.at(SampleJournal.NOW);
  private SQLiteDataSource database;
  private Journal journal;
  private FilingEngine engine;
  private Filing broken;
  private Filing whole;

  @BeforeEach
  void open() {
    database = Rows.host(folder.resolve("host.db"));
    journal = HostJournal.open(database, folder.resolve("contents"));
    engine = engine();
    broken = engine.file(FilingSamples.dossier("29E-000.01", 1));
    whole = engine.file(FilingSamples.dossier("29E-000.02", 1));
  }

  @AfterEach
  void close() {
    engine.close();
    journal.close();
  }

  private FilingEngine engine() {
    return FilingEngine.builder()
        .tenant("mau")
        .journal(journal)
        .portal(portal)
        .clock(clock)
        .pace(Bench.PACE)
        .build();
  }

  private void spoil(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(change.replace("?", "'" + broken.id().text() + "'"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update gtvt_parcel set body = '{' where filing_id = ?",
        "update gtvt_parcel set body = '{}' where filing_id = ?",
        "delete from gtvt_parcel where filing_id = ?"
      })
  void aFilingWhoseDossierCannotBeReadNeedsAPersonAndStopsNoOther(String change)
      throws SQLException {
    spoil(change);
    assertThat(engine.runDue()).isEqualTo(2);
    assertThat(engine.filing(whole.id()).state()).isEqualTo(FilingState.FINISHED);
    Filing parked = engine.filing(broken.id());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem().orElseThrow().vi()).contains("Không đọc lại được");
    assertThat(engine.nextDue()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update gtvt_filing set inside = '{' where id = ?",
        "update gtvt_filing set inside = '{}' where id = ?",
        "update gtvt_filing set inside = replace(inside, 'CHECK', 'DANCE') where id = ?",
        "update gtvt_filing set head = '{}' where id = ?"
      })
  void aFilingWhoseRowCannotBeReadIsLeftOutAndStopsNoOther(String change) throws SQLException {
    spoil(change);
    portal.submits.add(() -> new Outcome.NotSent<>("down"));
    assertThat(engine.runDue()).isEqualTo(1);
    assertThat(engine.nextDue()).isEqualTo(engine.filing(whole.id()).dueAt());
    assertThat(engine.runDue()).isZero();
    clock.advance(Duration.ofHours(1));
    assertThat(engine.runDue()).isEqualTo(1);
    assertThat(engine.filing(whole.id()).state()).isEqualTo(FilingState.FINISHED);
    assertThat(engine.nextDue()).isEmpty();
    assertThatThrownBy(() -> engine.filing(broken.id()))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(broken.id().text());
  }

  @Test
  void whatCanBeReadAgainGoesOnAfterTheNextStart() throws SQLException {
    spoil("update gtvt_filing set inside = '#' || inside where id = ?");
    engine.runDue();
    spoil("update gtvt_filing set inside = substr(inside, 2) where id = ?");
    engine.close();
    engine = engine();
    assertThat(engine.runDue()).isEqualTo(1);
    assertThat(engine.filing(broken.id()).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void aFailureOfTheDatabaseItselfStillEndsTheRound() throws SQLException {
    spoil("alter table gtvt_parcel rename to gone");
    assertThatThrownBy(() -> engine.runDue()).isInstanceOf(JournalException.class);
    assertThat(engine.filing(broken.id()).state()).isEqualTo(FilingState.OPEN);
  }
}
