package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

class HostJournalTest {
  private static final Dossier DOSSIER = FilingSamples.dossier("29E-123.45", 2);

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();
  private final List<JdbcConnectionPool> pools = new ArrayList<>();
  private JdbcConnectionPool hosts;
  private Journal journal;
  private FilingEngine engine;

  @BeforeEach
  void open() throws SQLException {
    hosts = database("host", ";WRITE_DELAY=0");
    execute(hosts, "create table orders (id int primary key)");
    journal = HostJournal.open(hosts, folder.resolve("contents"));
    engine = engine(journal);
  }

  @AfterEach
  void close() {
    engine.close();
    journal.close();
    pools.forEach(JdbcConnectionPool::dispose);
  }

  private FilingEngine engine(Journal on) {
    ManualClock clock = ManualClock.at(SampleJournal.NOW);
    return FilingEngine.builder().tenant("mau").journal(on).portal(portal).clock(clock).build();
  }

  private JdbcConnectionPool database(String name, String settings) {
    return pool("jdbc:h2:file:" + folder.toAbsolutePath().resolve(name) + settings);
  }

  private JdbcConnectionPool pool(String url) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "host", "");
    pools.add(pool);
    return pool;
  }

  private static void execute(JdbcConnectionPool on, String sql) throws SQLException {
    try (Connection connection = on.getConnection()) {
      execute(connection, sql);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int orders() throws SQLException {
    try (Connection connection = hosts.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from orders")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Connection begun() throws SQLException {
    Connection connection = hosts.getConnection();
    connection.setAutoCommit(false);
    execute(connection, "insert into orders values (1)");
    return connection;
  }

  private Filing file(Connection connection) {
    return engine.file(connection, DOSSIER, Resubmission.ONCE);
  }

  @Test
  void theFilingIsThereWithTheHostsRowOnceTheHostCommits() throws SQLException {
    Filing filing;
    try (Connection connection = begun()) {
      filing = file(connection);
      assertThat(engine.runDue()).isZero();
      connection.commit();
    }
    assertThat(orders()).isEqualTo(1);
    assertThat(engine.runDue()).isEqualTo(1);
    assertThat(engine.filing(filing.id()).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.submissions.get(0).files()).hasSize(2);
  }

  @Test
  void aRollBackLeavesNothingAndTheContentCanBeFiledLater() throws SQLException {
    try (Connection connection = begun()) {
      file(connection);
      connection.rollback();
    }
    assertThat(orders()).isZero();
    assertThat(engine.filings()).isEmpty();
    assertThat(engine.runDue()).isZero();
    Filing later = engine.file(DOSSIER);
    assertThat(later.previous()).isEmpty();
    engine.runDue();
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  @Test
  void insideTheHostsTransactionTheSameContentIsOneFilingToo() throws SQLException {
    Filing open = engine.file(DOSSIER);
    try (Connection connection = begun()) {
      assertThat(file(connection)).isEqualTo(open);
      Filing second = engine.file(connection, DOSSIER, Resubmission.INSIST);
      assertThat(second.previous()).contains(open.id());
      assertThat(file(connection)).isEqualTo(second);
      connection.rollback();
    }
    assertThat(engine.filings()).containsExactly(open);
    assertThat(engine.file(DOSSIER)).isEqualTo(open);
  }

  @Test
  void aConnectionThatCommitsByItselfIsRefused() throws SQLException {
    try (Connection connection = hosts.getConnection()) {
      assertThatThrownBy(() -> file(connection))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("set its auto-commit off");
    }
    assertThat(engine.filings()).isEmpty();
  }

  @Test
  void aConnectionToAnotherDatabaseIsRefused() throws SQLException {
    JdbcConnectionPool other = database("other", ";WRITE_DELAY=0");
    demandElsewhere(other);
    HostJournal.open(other, folder.resolve("others")).close();
    demandElsewhere(other);
    assertThat(engine.filings()).isEmpty();
  }

  private void demandElsewhere(JdbcConnectionPool other) throws SQLException {
    try (Connection connection = other.getConnection()) {
      connection.setAutoCommit(false);
      assertThatThrownBy(() -> file(connection))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("connection to another database; take it from the database");
    }
  }

  @Test
  void aDatabaseThatWouldNotKeepThePromiseIsRefusedWithASentence() throws SQLException {
    demandRefused(database("late", ""), "with WRITE_DELAY=500: commits would be written late");
    demandRefused(pool("jdbc:h2:mem:fast;WRITE_DELAY=0"), "with a database in memory");
    demandRefused(
        database("mixed", ";WRITE_DELAY=0;LOCK_MODE=0"), "with LOCK_MODE=0: transactions");
    JdbcConnectionPool filled = database("shut", ";WRITE_DELAY=0");
    execute(filled, "create table t (id int)");
    execute(filled, "shutdown");
    demandRefused(
        database("shut", ";WRITE_DELAY=0;ACCESS_MODE_DATA=r"), "with read only: nothing could");
  }

  private void demandRefused(JdbcConnectionPool database, String why) throws SQLException {
    assertThatThrownBy(() -> HostJournal.open(database, folder.resolve("weak")))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("would not keep its promise")
        .hasMessageContaining(why);
    try (Connection connection = database.getConnection()) {
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void aSecondOpeningIsRefusedAndNamesTheHolder() {
    assertThatThrownBy(() -> HostJournal.open(hosts, folder.resolve("contents")))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("in use by another engine, held by process")
        .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    engine.close();
    journal.close();
    journal = HostJournal.open(hosts, folder.resolve("contents"));
  }

  @Test
  void aJournalClosedTwiceDoesNotTakeTheFolderFromItsNextHolder() {
    engine.close();
    journal.close();
    try (Journal next = HostJournal.open(hosts, folder.resolve("contents"))) {
      journal.close();
      assertThatThrownBy(() -> HostJournal.open(hosts, folder.resolve("contents")))
          .hasMessageContaining("held by process");
      assertThat(next.all("mau")).isEmpty();
    }
  }

  @Test
  void databaseAndFolderOfTwoJournalsAreNotTakenTogether() {
    engine.file(DOSSIER);
    JdbcConnectionPool other = database("other", ";WRITE_DELAY=0");
    try (Journal second = HostJournal.open(other, folder.resolve("others"))) {
      second.accept("mau", DOSSIER, Resubmission.ONCE, SampleJournal.NOW);
    }
    engine.close();
    journal.close();
    demandApart(hosts, "others", "belongs to another journal than its database");
    demandApart(other, "contents", "belongs to another journal than its database");
    demandApart(hosts, "fresh", "is not the folder of their attachments");
    demandApart(database("empty", ";WRITE_DELAY=0"), "contents", "is missing, but");
    journal = HostJournal.open(hosts, folder.resolve("contents"));
    assertThat(journal.all("mau")).hasSize(1);
  }

  private void demandApart(JdbcConnectionPool database, String contents, String why) {
    assertThatThrownBy(() -> HostJournal.open(database, folder.resolve(contents)))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("restore");
  }

  @Test
  void anEngineOverItGoesOnAfterItWasOpenedAnew() {
    portal.submits.add(() -> new Outcome.NotSent<>("down"));
    Filing filing = engine.file(DOSSIER);
    engine.runDue();
    engine.close();
    journal.close();
    journal = HostJournal.open(hosts, folder.resolve("contents"));
    engine =
        FilingEngine.builder()
            .tenant("mau")
            .journal(journal)
            .portal(portal)
            .clock(ManualClock.at(SampleJournal.NOW.plusSeconds(9)))
            .build();
    engine.runDue();
    assertThat(engine.filing(filing.id()).state()).isEqualTo(FilingState.FINISHED);
    assertThat(engine.history(filing.id())).hasSizeGreaterThan(8);
    assertThat(portal.count("upload")).isEqualTo(2);
  }
}
