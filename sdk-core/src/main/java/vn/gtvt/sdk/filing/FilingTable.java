package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the filings. Safe for concurrent use. */
final class FilingTable {
  private final String table;
  private final FilingJson json = new FilingJson();

  FilingTable(String schema) {
    this.table = schema + ".filing";
  }

  void insert(Connection connection, Filing fresh) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into "
                + table
                + " (id, tenant, content_key, live_key, due_at, version, head, inside)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, fresh.id().text());
      insert.setString(2, fresh.tenant());
      insert.setString(3, fresh.head().contentKey());
      insert.setString(4, fresh.head().contentKey());
      setInstant(insert, 5, fresh.inside().dueAt());
      insert.setLong(6, fresh.version());
      insert.setString(7, json.head(fresh.head()));
      insert.setString(8, json.inside(fresh.inside()));
      insert.executeUpdate();
    }
  }

  /**
   * Writes the next version, if nobody else moved the filing. One that lost its live key to a later
   * attempt does not get it back.
   *
   * @return whether it was written
   */
  boolean update(Connection connection, Filing next) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update "
                + table
                + " set live_key = case when ? then live_key end, due_at = ?, version = ?,"
                + " inside = ? where id = ? and version = ?")) {
      update.setBoolean(1, next.isLive());
      setInstant(update, 2, next.inside().dueAt());
      update.setLong(3, next.version());
      update.setString(4, json.inside(next.inside()));
      update.setString(5, next.id().text());
      update.setLong(6, next.version() - 1);
      return update.executeUpdate() == 1;
    }
  }

  /** Takes the live key from this attempt and all before it, for the attempt that follows. */
  void release(Connection connection, Filing last) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update " + table + " set live_key = null where live_key = ? and id <= ?")) {
      update.setString(1, last.head().contentKey());
      update.setString(2, last.id().text());
      update.executeUpdate();
    }
  }

  /** Returns all attempts with this content, the last one first. */
  List<Filing> attempts(Connection connection, String contentKey) throws SQLException {
    return select(connection, "where content_key = ? order by id desc", contentKey);
  }

  Optional<Filing> find(Connection connection, FilingId id) throws SQLException {
    return select(connection, "where id = ?", id.text()).stream().findFirst();
  }

  List<Filing> all(Connection connection, String tenant) throws SQLException {
    return select(connection, "where tenant = ? order by id", tenant);
  }

  List<FilingId> due(Connection connection, String tenant, Instant now, int most)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id from "
                + table
                + " where tenant = ? and (due_at <= ? or due_at > ?) order by due_at limit ?")) {
      select.setString(1, tenant);
      select.setLong(2, now.toEpochMilli());
      select.setLong(3, now.plus(DueTime.LONGEST_WAIT).toEpochMilli());
      select.setInt(4, most);
      List<FilingId> ids = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(new FilingId(rows.getString(1)));
        }
      }
      return ids;
    }
  }

  Optional<Instant> nextDue(Connection connection, String tenant) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select min(due_at) from " + table + " where tenant = ?")) {
      select.setString(1, tenant);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        long due = rows.getLong(1);
        return rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due));
      }
    }
  }

  private List<Filing> select(Connection connection, String where, String value)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select head, inside, version from " + table + " " + where)) {
      select.setString(1, value);
      List<Filing> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(json.filing(rows.getString(1), rows.getString(2), rows.getLong(3)));
        }
      }
      return found;
    }
  }

  private static void setInstant(PreparedStatement statement, int at, @Nullable Instant value)
      throws SQLException {
    if (value == null) {
      statement.setNull(at, Types.BIGINT);
    } else {
      statement.setLong(at, value.toEpochMilli());
    }
  }
}
