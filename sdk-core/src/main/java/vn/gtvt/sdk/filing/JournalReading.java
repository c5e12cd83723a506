package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Reads everything in a journal that was not closed, whatever its schema: a page that cannot be
 * read is found now and not in the middle of the work. For one thread.
 */
final class JournalReading {
  private final Connection connection;
  private final String prefix;
  private final FilingJson json = new FilingJson();

  JournalReading(Connection connection, String prefix) {
    this.connection = connection;
    this.prefix = prefix;
  }

  /**
   * Reads all rows and counts them.
   *
   * @return how many acceptances and moves it holds
   */
  long readAll() throws SQLException {
    long moves = 0;
    if (JournalTables.has(connection, prefix + "filing")) {
      moves += filings();
    }
    if (JournalTables.has(connection, prefix + "filing_event")) {
      moves += rows("filing_event");
    }
    if (JournalTables.has(connection, prefix + "parcel")) {
      rows("parcel");
    }
    return moves;
  }

  private long filings() throws SQLException {
    long count = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + prefix + "filing")) {
      while (rows.next()) {
        Filing read =
            json.filing(rows.getString("head"), rows.getString("inside"), rows.getLong("version"));
        if (!read.id().text().equals(rows.getString("id"))) {
          throw new JournalException("row " + rows.getString("id") + " tells of " + read.id());
        }
        readColumns(rows);
        count++;
      }
    }
    return count;
  }

  private long rows(String table) throws SQLException {
    long count = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + prefix + table)) {
      while (rows.next()) {
        readColumns(rows);
        count++;
      }
    }
    return count;
  }

  private static void readColumns(ResultSet row) throws SQLException {
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      row.getString(i);
    }
  }
}
