package vn.gtvt.sdk.filing;

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

  void add(Session session, Filing filing, String what, Instant now) throws SQLException {
    session.use(
        "insert into " + table + " (filing_id, version, at, what) values (?, ?, ?, ?)",
        insert -> {
          insert.setString(1, filing.id().text());
          insert.setLong(2, filing.version());
          insert.setLong(3, now.toEpochMilli());
          insert.setString(4, what);
          return insert.executeUpdate();
        });
  }

  static FilingEvent accepted(Filing filing) {
    return new FilingEvent(filing.id(), 1, filing.acceptedAt(), "accepted");
  }

  /**
   * Returns the lines, oldest first; the first one is the acceptance, which the row itself tells.
   */
  List<FilingEvent> of(Session session, Filing filing) throws SQLException {
    List<FilingEvent> events = new ArrayList<>();
    events.add(accepted(filing));
    return session.use(
        "select version, at, what from " + table + " where filing_id = ? order by version",
        select -> {
          select.setString(1, filing.id().text());
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              events.add(event(filing, rows));
            }
          }
          return events;
        });
  }

  private static FilingEvent event(Filing filing, ResultSet row) throws SQLException {
    return new FilingEvent(
        filing.id(), row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3));
  }
}
