package vn.gtvt.sdk.filing;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;

/**
 * The journal in a relational database, one code path for an embedded one and a shared one.
 *
 * <p>Attachments go to the content store before the row is committed: a row never names bytes that
 * are not there.
 */
final class JdbcJournal implements Journal {
  private static final String DUPLICATE = "23505";

  private final DataSource database;
  private final ContentStore contents;
  private final Runnable onClose;
  private final FilingJson json = new FilingJson();
  private final DossierJson dossiers;
  private final SecureRandom random = new SecureRandom();
  private long lastTick;

  JdbcJournal(DataSource database, ContentStore contents, Runnable onClose) {
    this.database = database;
    this.contents = contents;
    this.onClose = onClose;
    this.dossiers = new DossierJson(contents);
  }

  @Override
  public Filing accept(String tenant, Dossier dossier, Instant now) {
    contents.keep(dossier.attachments());
    String key = dossiers.contentKey(tenant, dossier);
    Filing fresh = newFiling(tenant, key, dossier, now);
    String text = dossiers.write(dossier);
    try {
      return transact("accept", connection -> insert(connection, fresh, text));
    } catch (JournalException e) {
      // Also when two accept the same content at the same moment, the second gets the first's.
      Optional<Filing> live =
          isDuplicate(e)
              ? transact("accept", connection -> findLive(connection, key))
              : Optional.empty();
      return live.orElseThrow(() -> e);
    }
  }

  private static boolean isDuplicate(JournalException failure) {
    return failure.getCause() instanceof SQLException cause
        && DUPLICATE.equals(cause.getSQLState());
  }

  /** Ids sort in the order of acceptance, also of filings accepted within one millisecond. */
  private synchronized FilingId nextId(Instant now) {
    lastTick = Math.max(now.toEpochMilli(), lastTick + 1);
    return FilingId.next(Instant.ofEpochMilli(lastTick), random);
  }

  private Filing newFiling(String tenant, String key, Dossier dossier, Instant now) {
    Filing.Head head =
        new Filing.Head(
            nextId(now), tenant, key, dossier.procedure(), dossier.edition(), dossier.title(), now);
    return new Filing(head, Filing.State.fresh(now), 1);
  }

  /** The row is the first line of the history: it says when the filing was accepted. */
  private Filing insert(Connection connection, Filing fresh, String dossier) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into filing values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, fresh.id().text());
      insert.setString(2, fresh.tenant());
      insert.setString(3, fresh.head().contentKey());
      setInstant(insert, 4, fresh.inside().dueAt());
      insert.setLong(5, fresh.version());
      insert.setString(6, json.head(fresh.head()));
      insert.setString(7, json.inside(fresh.inside()));
      insert.setString(8, dossier);
      insert.executeUpdate();
    }
    return fresh;
  }

  @Override
  public Filing write(Filing next, String event, Instant now) {
    return transact(
        next.reference(),
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update filing set live_key = ?, due_at = ?, version = ?, inside = ?"
                      + " where id = ? and version = ?")) {
            update.setString(1, isLive(next) ? next.head().contentKey() : null);
            setInstant(update, 2, next.inside().dueAt());
            update.setLong(3, next.version());
            update.setString(4, json.inside(next.inside()));
            update.setString(5, next.id().text());
            update.setLong(6, next.version() - 1);
            if (update.executeUpdate() != 1) {
              throw new JournalException(
                  next.reference() + " was moved by somebody else meanwhile");
            }
          }
          addEvent(connection, next, event, now);
          return next;
        });
  }

  /**
   * A refused request, or one of which nothing was granted, may be filed anew; every other holds
   * its content.
   */
  private static boolean isLive(Filing filing) {
    return switch (filing.state()) {
      case OPEN, NEEDS_PERSON -> true;
      case REFUSED -> false;
      case FINISHED ->
          filing.decisions().isEmpty() || filing.decisions().stream().anyMatch(d -> d.granted());
    };
  }

  @Override
  public List<FilingId> due(String tenant, Instant now, int most) {
    return transact(
        "due",
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select id from filing where tenant = ? and due_at <= ? order by due_at limit"
                      + " ?")) {
            select.setString(1, tenant);
            select.setLong(2, now.toEpochMilli());
            select.setInt(3, most);
            List<FilingId> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                ids.add(new FilingId(rows.getString(1)));
              }
            }
            return ids;
          }
        });
  }

  @Override
  public Optional<Instant> nextDue(String tenant) {
    return transact(
        "next due",
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("select min(due_at) from filing where tenant = ?")) {
            select.setString(1, tenant);
            try (ResultSet rows = select.executeQuery()) {
              rows.next();
              long due = rows.getLong(1);
              return rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due));
            }
          }
        });
  }

  @Override
  public Filing load(FilingId id) {
    return transact(
            id.text(),
            connection -> select(connection, "where id = ?", id.text()).stream().findFirst())
        .orElseThrow(() -> new JournalException("the journal has no filing " + id));
  }

  @Override
  public List<Filing> all(String tenant) {
    return transact(
        "all", connection -> select(connection, "where tenant = ? order by id", tenant));
  }

  @Override
  public Dossier dossier(Filing filing) {
    return transact(
        filing.reference(),
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("select dossier from filing where id = ?")) {
            select.setString(1, filing.id().text());
            try (ResultSet rows = select.executeQuery()) {
              if (!rows.next()) {
                throw new JournalException("the journal has no filing " + filing.id());
              }
              return dossiers.read(rows.getString(1));
            }
          }
        });
  }

  @Override
  public void close() {
    onClose.run();
  }

  private Optional<Filing> findLive(Connection connection, String key) throws SQLException {
    return select(connection, "where live_key = ?", key).stream().findFirst();
  }

  private List<Filing> select(Connection connection, String where, String value)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select head, inside, version from filing " + where)) {
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

  private static void addEvent(Connection connection, Filing filing, String what, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into filing_event values (?, ?, ?, ?)")) {
      insert.setString(1, filing.id().text());
      insert.setLong(2, filing.version());
      insert.setLong(3, now.toEpochMilli());
      insert.setString(4, what);
      insert.executeUpdate();
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

  private interface InTransaction<T> {
    T run(Connection connection) throws SQLException;
  }

  /**
   * An interrupt would close the database's file under everybody: it waits until the commit is
   * through.
   */
  private <T> T transact(String what, InTransaction<T> body) {
    boolean interrupted = Thread.interrupted();
    try {
      return commit(what, body);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private <T> T commit(String what, InTransaction<T> body) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = body.run(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new JournalException("the journal failed at " + what + ": " + e.getMessage(), e);
    }
  }
}
