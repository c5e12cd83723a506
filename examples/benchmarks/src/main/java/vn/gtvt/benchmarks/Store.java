package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Journal;

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
    Connection connection =
        DriverManager.getConnection(
            "jdbc:h2:file:" + folder.path().toAbsolutePath().resolve("journal") + ";WRITE_DELAY=0",
            "journal",
            "");
    connection.setAutoCommit(false);
    return new Store(folder, journal, connection);
  }

  Journal journal() {
    return journal;
  }

  Connection connection() {
    return connection;
  }

  /** Returns what the database says of itself: version and how it writes commits. */
  String settings() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select distinct setting_name || '=' || setting_value from"
                    + " information_schema.settings where setting_name in ('WRITE_DELAY',"
                    + " 'info.BUILD_ID') order by 1 desc")) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      connection.commit();
      return "H2 " + String.join(", ", found);
    }
  }

  /** Returns one text column of a filing. */
  String text(String column, String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select " + column + " from filing where id = ?")) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        String found = rows.getString(1);
        connection.commit();
        return found;
      }
    }
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
