package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.sqlite.SQLiteConfig;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Resubmission;

/**
 * A journal, and a bare connection to the very same database. For one thread.
 *
 * <p>The bare side knows the journal's tables: it must write the same rows to be a reference.
 */
final class Store implements AutoCloseable {
  private final TempFolder folder;
  private final Journal journal;
  private final Connection connection;

  private Store(TempFolder folder, Journal journal, Connection connection) {
    this.folder = folder;
    this.journal = journal;
    this.connection = connection;
  }

  static Store open() throws IOException, SQLException {
    TempFolder folder = TempFolder.create();
    Journal journal = EmbeddedJournal.open(folder.path());
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(10_000);
    Connection connection =
        config.createConnection("jdbc:sqlite:" + folder.path().resolve("journal.db"));
    connection.setAutoCommit(false);
    return new Store(folder, journal, connection);
  }

  Journal journal() {
    return journal;
  }

  Connection connection() {
    return connection;
  }

  /** Accepts a dossier now. */
  Filing accept(String tenant, Dossier dossier) {
    return journal.accept(tenant, dossier, Resubmission.ONCE, Instant.now());
  }

  /** Returns what the database says of itself: version and how it writes commits. */
  String settings() {
    try {
      return "SQLite "
          + one("select sqlite_version() where '' = ?", "")
          + ", journal_mode="
          + one("select journal_mode from pragma_journal_mode where '' = ?", "")
          + ", synchronous="
          + one("select synchronous from pragma_synchronous where '' = ?", "");
    } catch (SQLException e) {
      throw new IllegalStateException("the store cannot be asked", e);
    }
  }

  /** Returns one column of a filing, or what a condition says of it. */
  String text(String column, String id) throws SQLException {
    return one("select " + column + " from filing where id = ?", id);
  }

  /** Returns the text of a filing's dossier. */
  String dossier(String id) throws SQLException {
    return one("select body from parcel where filing_id = ? and number = 0", id);
  }

  /** Returns how many filings are never looked at again. */
  int over() throws SQLException {
    return Integer.parseInt(
        one("select count(*) from filing where due_at is null and id <> ?", ""));
  }

  private String one(String query, String id) throws SQLException {
    String found;
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        found = rows.getString(1);
      }
    }
    connection.commit();
    return found;
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      journal.close();
      folder.close();
    }
  }
}
