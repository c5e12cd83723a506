package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sqlite.SQLiteConfig.JournalMode.DELETE;
import static org.sqlite.SQLiteConfig.SynchronousMode.NORMAL;
import static org.sqlite.SQLiteConfig.SynchronousMode.OFF;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

class HostJournalTest {
  private static final Dossier DOSSIER = FilingSamples.dossier("29E-123.45", 2);

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();
  private SQLiteDataSource hosts;
  private Journal journal;
  private FilingEngine engine;

  @BeforeEach
  void open() throws SQLException {
    hosts = database("host");
    execute(hosts, "create table orders (id int primary key)");
    journal = HostJournal.open(hosts, folder.resolve("contents"));
    engine = engine(journal);
  }

  @AfterEach
  void close() {
    engine.close();
    journal.close();
  }

  private FilingEngine engine(Journal on) {
    ManualClock clock = ManualClock.at(SampleJournal.NOW);
    return FilingEngine.builder().tenant("mau").journal(on).portal(portal).clock(clock).build();
  }

  private SQLiteDataSource database(String name) {
    return Rows.host(folder.resolve(name + ".db"));
  }

  private static void execute(SQLiteDataSource on, String sql) throws SQLException {
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
    SQLiteDataSource other = database("other");
    demandElsewhere(other);
    HostJournal.open(other, folder.resolve("others")).close();
    demandElsewhere(other);
    assertThat(engine.filings()).isEmpty();
  }

  private void demandElsewhere(SQLiteDataSource other) throws SQLException {
    try (Connection connection = other.getConnection()) {
      connection.setAutoCommit(false);
      assertThatThrownBy(() -> file(connection))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("connection to another database; take it from the database");
    }
  }

  @Test
  void aDatabaseThatWouldNotKeepThePromiseIsRefusedWithASentence() throws SQLException {
    demandRefused(
        weak("late.db", c -> c.setSynchronous(NORMAL)), "with synchronous=NORMAL: commits");
    demandRefused(weak("never.db", c -> c.setSynchronous(OFF)), "with synchronous=OFF: commits");
    demandRefused(
        weak("old.db", c -> c.setJournalMode(DELETE)), "with journal_mode=delete: readers");
    demandRefused(weak("hasty.db", c -> c.setBusyTimeout(0)), "with busy_timeout=0: two");
    demandRefused(weak(":memory:", c -> {}), "with a database in memory: it is gone");
    execute(database("shut"), "create table t (id int)");
    demandRefused(weak("shut.db", c -> c.setReadOnly(true)), "with read only: nothing could");
  }

  private SQLiteDataSource weak(String name, Consumer<SQLiteConfig> weakness) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(10_000);
    weakness.accept(config);
    return Rows.host(name.equals(":memory:") ? Path.of(name) : folder.resolve(name), config);
  }

  @Test
  void aConnectionThatBecameWeakerLaterIsRefusedToo() {
    hosts.getConfig().setSynchronous(OFF);
    assertThatThrownBy(() -> engine.file(DOSSIER))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("would not keep its promise with synchronous=OFF");
    hosts.getConfig().setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    assertThat(engine.filings()).isEmpty();
  }

  private void demandRefused(SQLiteDataSource database, String why) throws SQLException {
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
    SQLiteDataSource other = database("other");
    try (Journal second = HostJournal.open(other, folder.resolve("others"))) {
      second.accept("mau", DOSSIER, Resubmission.ONCE, SampleJournal.NOW);
    }
    engine.close();
    journal.close();
    demandApart(hosts, "others", "belongs to another journal than its database");
    demandApart(other, "contents", "belongs to another journal than its database");
    demandApart(hosts, "fresh", "is not the folder of their attachments");
    demandApart(database("empty"), "contents", "is missing, but");
    journal = HostJournal.open(hosts, folder.resolve("contents"));
    assertThat(journal.all("mau")).hasSize(1);
  }

  private void demandApart(SQLiteDataSource database, String contents, String why) {
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
