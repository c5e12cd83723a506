package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/**
 * The database file of an embedded journal: looks at it before anything is written to it, opens it,
 * and closes it for good. For one thread.
 */
final class EmbeddedDatabase {
  /** The database is the journal's own: its tables need no prefix. */
  static final String PREFIX = "";

  private static final int PATIENCE_MILLIS = 30_000;

  /** What the write-ahead log may keep on the disk once it was copied into the database. */
  private static final int LOG_BYTES = 16 << 20;

  private final Path folder;
  private final Path file;
  private final Path log;
  private final int mostPages;
  private final JournalSeal seal;

  /**
   * Names one.
   *
   * @param mostPages so many pages the database may have at most, or 0 for no limit but the disk
   */
  EmbeddedDatabase(Path folder, int mostPages) {
    this.folder = folder;
    this.file = folder.resolve("journal.db");
    this.log = folder.resolve("journal.db-wal");
    this.mostPages = mostPages;
    this.seal = new JournalSeal(folder, file);
  }

  /**
   * Makes sure that the file is there if it ever was, and whole; nothing is written to it.
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
    if (isThere) {
      look(seal.holds(), showsJournal);
    }
  }

  /** What the journal would be refused for is found before anything of it changes. */
  private void look(boolean isSealed, boolean showsJournal) throws IOException, SQLException {
    long acknowledged = MoveCount.acknowledged(folder);
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    try (Connection connection = config.createConnection(url())) {
      new JournalSchema(connection, PREFIX, place()).demandNotLater();
      if (!isSealed) {
        demandIntact(connection);
      }
      if (JournalTables.has(connection, PREFIX + "journal_identity")) {
        demandAll(isSealed ? counted(connection) : read(connection), acknowledged);
        new JournalMarker(folder).demandNoOther(JournalIdentity.read(connection, PREFIX).text());
      } else if (showsJournal || acknowledged > 0) {
        throw new JournalException(
            file + " has lost the tables of the journal; " + JournalMarker.RECOVER);
      }
    }
  }

  private static long counted(Connection connection) throws SQLException {
    return MoveCount.inDatabase(connection, PREFIX);
  }

  /** Any row that cannot be read is damage here: nobody has worked with the journal yet. */
  private long read(Connection connection) throws SQLException {
    try {
      return new JournalReading(connection, PREFIX).readAll();
    } catch (JournalException e) {
      throw new JournalException(
          file + " is damaged: " + e.getMessage() + "; " + JournalMarker.RECOVER, e);
    }
  }

  /**
   * The database's own look at its pages and indexes: what hangs together, not what stands in them.
   */
  private void demandIntact(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma integrity_check(1)")) {
      String found = rows.next() ? rows.getString(1) : "no answer";
      if (!"ok".equals(found)) {
        throw new JournalException(file + " is damaged (" + found + "); " + JournalMarker.RECOVER);
      }
    }
  }

  private String url() {
    return "jdbc:sqlite:" + file.toAbsolutePath();
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
  KeptConnections open() throws IOException {
    seal.remove();
    if (!Files.exists(file)) {
      PrivateFiles.file(Files.createFile(file));
    }
    return new KeptConnections(this::connect, PATIENCE_MILLIS);
  }

  private Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setJournalSizeLimit(LOG_BYTES);
    if (mostPages > 0) {
      config.setMaxPageCount(mostPages);
    }
    return config.createConnection(url());
  }

  /** Brings the tables up to date and returns what the journal calls itself. */
  JournalIdentity prepare(Connection connection) throws SQLException, IOException {
    String place = place();
    SqliteSettings.demand(connection, place);
    new JournalSchema(connection, PREFIX, place).bring();
    JournalIdentity identity = JournalIdentity.read(connection, PREFIX);
    new JournalMarker(folder).demand(identity.text());
    return identity;
  }

  /** Starts the count of what is acknowledged from now on. */
  MoveCount count(Connection connection) throws SQLException, IOException {
    long found = MoveCount.inDatabase(connection, PREFIX);
    demandAll(found, MoveCount.acknowledged(folder));
    return MoveCount.open(folder, found);
  }

  /**
   * Copies the log into the database and closes it; the file is sealed if nobody has a connection
   * any more.
   */
  void close(KeptConnections connections) throws SQLException, IOException {
    connections.close();
    try (Connection last = connect();
        Statement statement = last.createStatement()) {
      statement.execute("pragma wal_checkpoint(truncate)");
    }
    if (!Files.exists(log)) {
      seal.write();
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
