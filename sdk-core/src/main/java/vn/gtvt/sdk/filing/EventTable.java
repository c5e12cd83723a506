package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lines of history. Stateless. */
final class EventTable {
  private final String table;

  EventTable(String prefix) {
    this.table = prefix + "filing_event";
  }

  void add(Connection connection, Filing filing, String what, Instant now) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table + " (filing_id, version, at, what) values (?, ?, ?, ?)")) {
      insert.setString(1, filing.id().text());
      insert.setLong(2, filing.version());
      insert.setLong(3, now.toEpochMilli());
      insert.setString(4, what);
      insert.executeUpdate();
    }
  }

  static FilingEvent accepted(Filing filing) {
    return new FilingEvent(filing.id(), 1, filing.acceptedAt(), "accepted");
  }

  /**
   * Returns the lines, oldest first; the first one is the acceptance, which the row itself tells.
   */
  List<FilingEvent> of(Connection connection, Filing filing) throws SQLException {
    List<FilingEvent> events = new ArrayList<>();
    events.add(accepted(filing));
    try (PreparedStatement select =
        connection.prepareStatement(
            "select version, at, what from " + table + " where filing_id = ? order by version")) {
      select.setString(1, filing.id().text());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          events.add(
              new FilingEvent(
                  filing.id(),
                  rows.getLong(1),
                  Instant.ofEpochMilli(rows.getLong(2)),
                  rows.getString(3)));
        }
      }
    }
    return events;
  }
}
