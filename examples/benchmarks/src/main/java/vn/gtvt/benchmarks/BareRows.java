package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

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
    insert.setLong(4, number);
    insert.setLong(5, 1);
    insert.setString(6, head);
    insert.setString(7, inside);
    insert.setString(8, dossier);
    insert.executeUpdate();
    connection.commit();
  }

  /** Moves a row to its next version, adds a line of history and commits. */
  void move(int number, int version, String nextInside, String what) throws SQLException {
    update.setString(1, liveKey(number));
    update.setLong(2, number);
    update.setLong(3, version);
    update.setString(4, nextInside);
    update.setString(5, id(number));
    update.setLong(6, version - 1L);
    if (update.executeUpdate() != 1) {
      throw new IllegalStateException("row " + number + " is not at version " + (version - 1));
    }
    event.setString(1, id(number));
    event.setLong(2, version);
    event.setLong(3, number);
    event.setString(4, what);
    event.executeUpdate();
    connection.commit();
  }

  private String liveKey(int number) {
    String name = id(number);
    return liveKey.substring(0, liveKey.length() - name.length()) + name;
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
