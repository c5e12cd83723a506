package vn.gtvt.sdk.filing;

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

  FilingTable(String prefix) {
    this.table = prefix + "filing";
  }

  void insert(Session session, Filing fresh) throws SQLException {
    session.use(
        "insert into "
            + table
            + " (id, tenant, content_key, live_key, due_at, version, head, inside)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        insert -> {
          insert.setString(1, fresh.id().text());
          insert.setString(2, fresh.tenant());
          insert.setString(3, fresh.head().contentKey());
          insert.setString(4, fresh.head().contentKey());
          setInstant(insert, 5, dueAt(fresh));
          insert.setLong(6, fresh.version());
          insert.setString(7, json.head(fresh.head()));
          insert.setString(8, json.inside(fresh.inside()));
          return insert.executeUpdate();
        });
  }

  /**
   * Writes the next version, if nobody else moved the filing. One that lost its live key to a later
   * attempt does not get it back.
   *
   * @return whether it was written
   */
  boolean update(Session session, Filing next) throws SQLException {
    return session.use(
        "update "
            + table
            + " set live_key = case when ? then live_key end, due_at = ?, version = ?,"
            + " inside = ? where id = ? and version = ?",
        update -> {
          update.setBoolean(1, next.isLive());
          setInstant(update, 2, dueAt(next));
          update.setLong(3, next.version());
          update.setString(4, json.inside(next.inside()));
          update.setString(5, next.id().text());
          update.setLong(6, next.version() - 1);
          return update.executeUpdate() == 1;
        });
  }

  /** Takes the live key from this attempt and all before it, for the attempt that follows. */
  void release(Session session, Filing last) throws SQLException {
    session.use(
        "update " + table + " set live_key = null where live_key = ? and id <= ?",
        update -> {
          update.setString(1, last.head().contentKey());
          update.setString(2, last.id().text());
          return update.executeUpdate();
        });
  }

  /** Returns all attempts with this content, the last one first. */
  List<Filing> attempts(Session session, String contentKey) throws SQLException {
    return select(session, "where content_key = ? order by id desc", contentKey);
  }

  Optional<Filing> find(Session session, FilingId id) throws SQLException {
    return select(session, "where id = ?", id.text()).stream().findFirst();
  }

  List<Filing> all(Session session, String tenant) throws SQLException {
    return select(session, "where tenant = ? order by id", tenant);
  }

  /** Returns what is due: what a clock ahead wrote comes behind what is due by its time. */
  List<FilingId> due(Session session, String tenant, Instant now, int most) throws SQLException {
    long tooFar = now.plus(DueTime.LONGEST_WAIT).toEpochMilli() + 1;
    List<FilingId> ids = new ArrayList<>();
    dueBetween(session, tenant, Long.MIN_VALUE, now.toEpochMilli(), most, ids);
    if (ids.size() < most) {
      dueBetween(session, tenant, tooFar, Long.MAX_VALUE, most - ids.size(), ids);
    }
    return ids;
  }

  /**
   * Two looks by the index instead of one with an "or", which would read all that waits. The lower
   * bound keeps the index from walking through what is over: no due time sorts before all others.
   */
  private void dueBetween(
      Session session, String tenant, long from, long to, int most, List<FilingId> ids)
      throws SQLException {
    session.use(
        "select id from "
            + table
            + " where tenant = ? and due_at >= ? and due_at <= ?"
            + " order by tenant, due_at limit ?",
        select -> {
          select.setString(1, tenant);
          select.setLong(2, from);
          select.setLong(3, to);
          select.setInt(4, most);
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              ids.add(new FilingId(rows.getString(1)));
            }
          }
          return ids;
        });
  }

  /** Looks at the first entry of the index: a minimum with a condition would read them all. */
  Optional<Instant> nextDue(Session session, String tenant) throws SQLException {
    return session.use(
        "select due_at from "
            + table
            + " where tenant = ? and due_at >= ? order by tenant, due_at limit 1",
        select -> {
          select.setString(1, tenant);
          select.setLong(2, Long.MIN_VALUE);
          try (ResultSet rows = select.executeQuery()) {
            return rows.next()
                ? Optional.of(Instant.ofEpochMilli(rows.getLong(1)))
                : Optional.empty();
          }
        });
  }

  private List<Filing> select(Session session, String where, String value) throws SQLException {
    return session.use(
        "select id, head, inside, version from " + table + " " + where,
        select -> {
          select.setString(1, value);
          List<Filing> found = new ArrayList<>();
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              found.add(read(rows));
            }
          }
          return found;
        });
  }

  /** What is broken in one row may fail in any way, and says nothing of the others. */
  private Filing read(ResultSet row) throws SQLException {
    try {
      return json.filing(row.getString(2), row.getString(3), row.getLong(4));
    } catch (RuntimeException e) {
      throw new UnreadableFiling("filing " + row.getString(1), e);
    }
  }

  /** One that needs a person is not due, whatever it must wait for when it goes on. */
  private static @Nullable Instant dueAt(Filing filing) {
    return filing.dueAt().orElse(null);
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
