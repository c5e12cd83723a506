package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads back what a journal needs of its database, instead of trusting what was asked for. */
final class SqliteSettings {
  /** SQLite counts its ways to write commits through; from this one on it waits for the disk. */
  private static final int FULL = 2;

  private static final int LEAST_WAIT_MILLIS = 1_000;

  private SqliteSettings() {}

  /**
   * Makes sure that an acknowledged commit survives a crash of the process, and of the machine as
   * far as its disk keeps its word.
   *
   * @throws JournalException naming the product or setting that is too weak
   */
  static void demand(Connection connection, String place) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    if (!product.equals("SQLite")) {
      throw new JournalException(
          place + " cannot be kept by " + product + "; supported is SQLite in a file");
    }
    if (text(connection, "select file from pragma_database_list where name = 'main'").isEmpty()) {
      throw tooWeak(place, "a database in memory", "it is gone with the process; use a file");
    }
    if (connection.isReadOnly() || !text(connection, "pragma query_only").equals("0")) {
      throw tooWeak(place, "read only", "nothing could be written; open it for writing");
    }
    String mode = text(connection, "pragma journal_mode");
    if (!mode.equals("wal")) {
      throw tooWeak(place, "journal_mode=" + mode, "readers would block writers; set WAL");
    }
    demandDurable(connection, place);
    String wait = text(connection, "pragma busy_timeout");
    if (Integer.parseInt(wait) < LEAST_WAIT_MILLIS) {
      throw tooWeak(
          place,
          "busy_timeout=" + wait,
          "two transactions at once would fail; set " + LEAST_WAIT_MILLIS + " ms or more");
    }
  }

  /**
   * Makes sure that this connection writes commits through: SQLite knows that setting by connection
   * and not by file.
   *
   * @throws JournalException if it does not
   */
  static void demandDurable(Connection connection, String place) throws SQLException {
    int synchronous = Integer.parseInt(text(connection, "pragma synchronous"));
    if (synchronous < FULL) {
      throw tooWeak(
          place,
          "synchronous=" + (synchronous == 0 ? "OFF" : "NORMAL"),
          "commits would be written late; set FULL on every connection");
    }
  }

  private static JournalException tooWeak(String place, String setting, String advice) {
    return new JournalException(
        place + " would not keep its promise with " + setting + ": " + advice);
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      String found = rows.next() ? rows.getString(1) : null;
      return found == null ? "" : found;
    }
  }
}
