package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The database file of an embedded journal: looks at it before anything is written to it, opens it,
 * and closes it for good. For one thread.
 */
final class EmbeddedDatabase {
  static final String SCHEMA = "public";
  private static final String USER = "journal";

  /**
   * A file of two headers and nothing else: its making was cut off before anything was
   * acknowledged.
   */
  private static final int BARE = 8192;

  private static final int CONNECTIONS = 32;

  /** So many parsed statements a connection keeps: all that the journal has. */
  private static final String STATEMENTS = ";QUERY_CACHE_SIZE=64";

  /** Traces could hold values of a dossier. */
  private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private final Path folder;
  private final Path file;
  private final String url;
  private final JournalSeal seal;

  /**
   * Names one.
   *
   * @param scheme by which way of H2 the file is reached; {@code file} but in tests
   */
  EmbeddedDatabase(Path folder, String scheme) {
    this.folder = folder;
    this.file = folder.resolve("journal.mv.db");
    this.url = "jdbc:h2:" + scheme + ":" + folder.toAbsolutePath().resolve("journal") + NO_TRACE;
    this.seal = new JournalSeal(folder, file);
  }

  /**
   * Makes sure that the file is there if it ever was, and whole; nothing is written.
   *
   * @throws JournalException naming the file and how to recover
   */
  void demandWhole(Path contents) throws IOException, SQLException {
    boolean isThere = Files.exists(file) && Files.size(file) > 0;
    boolean showsJournal = new JournalMarker(folder).showsJournal(contents);
    if (!isThere && showsJournal) {
      throw new JournalException(
          file
              + (Files.exists(file) ? " is empty" : " is missing")
              + ", but a journal was here; "
              + JournalMarker.RECOVER);
    }
    if (isThere && (showsJournal || Files.size(file) > BARE)) {
      look(seal.holds());
    }
  }

  /** What the journal would be refused for is found before anything of it changes. */
  private void look(boolean isSealed) throws IOException, SQLException {
    long acknowledged = MoveCount.acknowledged(folder);
    try (Connection connection =
        DriverManager.getConnection(url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", USER, "")) {
      new JournalSchema(connection, SCHEMA, place()).demandNotLater();
      long found =
          isSealed
              ? MoveCount.inDatabase(connection, SCHEMA)
              : new JournalReading(connection, SCHEMA).readAll();
      demandAll(found, acknowledged);
      if (JournalTables.has(connection, SCHEMA, "journal_identity")) {
        new JournalMarker(folder).demandNoOther(JournalIdentity.read(connection, SCHEMA).text());
      }
    }
  }

  private String place() {
    return "the journal in " + folder;
  }

  private void demandAll(long found, long acknowledged) {
    if (found < acknowledged) {
      throw new JournalException(
          file
              + " is damaged: it holds "
              + found
              + " acceptances and moves of the "
              + acknowledged
              + " that were acknowledged; "
              + JournalMarker.RECOVER);
    }
  }

  /** Opens the file, or makes a new one. */
  JdbcConnectionPool open() throws IOException {
    seal.remove();
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(url + ";WRITE_DELAY=0" + STATEMENTS, USER, "");
    pool.setMaxConnections(CONNECTIONS);
    return pool;
  }

  /** Brings the tables up to date and returns what the journal calls itself. */
  JournalIdentity prepare(Connection connection) throws SQLException, IOException {
    String place = place();
    PrivateFiles.file(file);
    H2Settings.demand(connection, place);
    new JournalSchema(connection, SCHEMA, place).bring();
    JournalIdentity identity = JournalIdentity.read(connection, SCHEMA);
    new JournalMarker(folder).demand(identity.text());
    return identity;
  }

  /** Starts the count of what is acknowledged from now on. */
  MoveCount count(Connection connection) throws SQLException, IOException {
    long found = MoveCount.inDatabase(connection, SCHEMA);
    demandAll(found, MoveCount.acknowledged(folder));
    return MoveCount.open(folder, found);
  }

  /** Closes the database for everybody who has a connection, and seals the file. */
  void close(JdbcConnectionPool pool) throws SQLException, IOException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    } finally {
      pool.dispose();
    }
    seal.write();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
