package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Writes rows as long as the journal's, by prepared statements that are kept. For one thread. */
final class BareRows implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final PreparedStatement event;
  private final String head;
  private final String inside;
  private final String dossier;
  private final String liveKey;

  /** Takes the row of an accepted filing as the measure of all rows. */
  BareRows(Store store, String id) throws SQLException {
    this.connection = store.connection();
    this.head = store.text("head", id);
    this.inside = store.text("inside", id);
    this.dossier = store.text("dossier", id);
    this.liveKey = store.text("live_key", id);
    this.insert = connection.prepareStatement("insert into filing values (?, ?, ?, ?, ?, ?, ?, ?)");
    this.update =
        connection.prepareStatement(
            "update filing set live_key = ?, due_at = ?, version = ?, inside = ?"
                + " where id = ? and version = ?");
    this.event = connection.prepareStatement("insert into filing_event values (?, ?, ?, ?)");
  }

  /** Returns the id of a number: as long as a real one. */
  static String id(int number) {
    return String.format(Locale.ROOT, "bare%017d", number);
  }

  /** Inserts a row and commits. */
  void insert(int number) throws SQLException {
    insert.setString(1, id(number));
    insert.setString(2, "bare");
    insert.setString(3, liveKey(number));
    insert.setLong(4, System.currentTimeMillis());
    insert.setLong(5, 1);
    insert.setString(6, head);
    insert.setString(7, inside);
    insert.setString(8, dossier);
    insert.executeUpdate();
    connection.commit();
  }

  /** Moves a row to its next version with its next due time, adds a line of history and commits. */
  void move(int number, int version, @Nullable Long due, String nextInside, String what)
      throws SQLException {
    update.setString(1, liveKey(number));
    if (due == null) {
      update.setNull(2, Types.BIGINT);
    } else {
      update.setLong(2, due);
    }
    update.setLong(3, version);
    update.setString(4, nextInside);
    update.setString(5, id(number));
    update.setLong(6, version - 1L);
    if (update.executeUpdate() != 1) {
      throw new IllegalStateException("row " + number + " is not at version " + (version - 1));
    }
    event.setString(1, id(number));
    event.setLong(2, version);
    event.setLong(3, System.currentTimeMillis());
    event.setString(4, what);
    event.executeUpdate();
    connection.commit();
  }

  /** Returns a key as long and as scattered as the journal's, which is a fingerprint. */
  private String liveKey(int number) {
    SplittableRandom random = new SplittableRandom(number);
    String scattered =
        String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
    String prefix = liveKey.substring(0, liveKey.indexOf(':') + 1);
    return (prefix + scattered.repeat(4)).substring(0, liveKey.length());
  }

  @Override
  public void close() throws IOException {
    try {
      insert.close();
      update.close();
      event.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
