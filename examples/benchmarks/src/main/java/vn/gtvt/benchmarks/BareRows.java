package vn.gtvt.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal's own rows, by prepared statements that are kept. For one thread.
 *
 * <p>The rows are those of a filing that was really accepted, but for its id and its key: an engine
 * can go on from them.
 */
final class BareRows implements AutoCloseable {
  private static final int BATCH = 5_000;

  private final Connection connection;
  private final PreparedStatement filing;
  private final PreparedStatement parcel;
  private final PreparedStatement update;
  private final PreparedStatement event;
  private final String tenant;
  private final String sampleId;
  private final String sampleKey;
  private final String sampleHead;
  private final String inside;
  private final String dossier;

  /** What differs from row to row. */
  record Fresh(String id, String key, String head, String inside, String dossier) {}

  /** Takes the rows of an accepted filing as the sample of all rows. */
  BareRows(Store store, String id, String tenant) throws SQLException {
    this.connection = store.connection();
    this.tenant = tenant;
    this.sampleId = id;
    this.sampleKey = store.text("content_key", id);
    String own = sampleKey.substring(0, sampleKey.indexOf(':'));
    this.sampleHead =
        store.text("head", id).replace("\"tenant\":\"" + own, "\"tenant\":\"" + tenant);
    this.inside = store.text("inside", id);
    this.dossier = store.dossier(id);
    this.filing =
        connection.prepareStatement(
            "insert into filing"
                + " (id, tenant, content_key, live_key, due_at, version, head, inside)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)");
    this.parcel =
        connection.prepareStatement(
            "insert into parcel (filing_id, number, name, body) values (?, ?, ?, ?)");
    this.update =
        connection.prepareStatement(
            "update filing set live_key = case when ? then live_key end, due_at = ?, version = ?,"
                + " inside = ? where id = ? and version = ?");
    this.event =
        connection.prepareStatement(
            "insert into filing_event (filing_id, version, at, what) values (?, ?, ?, ?)");
  }

  /** Returns what a row of this number has of its own, as long and as scattered as the real. */
  Fresh fresh(int number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      digits.append(String.format(Locale.ROOT, "%016x", random.nextLong()));
    }
    return fresh(number, digits.toString());
  }

  private Fresh fresh(int number, String digits) {
    String id = String.format(Locale.ROOT, "bare%017d", number);
    String key = tenant + ":" + digits;
    String head = sampleHead.replace(sampleId, id).replace(sampleKey, key);
    return new Fresh(id, key, head, own(inside), own(dossier));
  }

  /** Real filings share no text: one that lies in the processor's cache would be written faster. */
  private static String own(String text) {
    return new String(text.toCharArray());
  }

  /** Writes what an acceptance writes and commits. */
  void insert(Fresh fresh) throws SQLException {
    set(fresh, System.currentTimeMillis(), 1, fresh.inside());
    filing.executeUpdate();
    setParcel(fresh);
    parcel.executeUpdate();
    connection.commit();
  }

  /** Writes so many acceptances that are due now, many in a commit. */
  void fill(int count) throws SQLException {
    long now = System.currentTimeMillis();
    for (int i = 1; i <= count; i++) {
      Fresh fresh = fresh(i);
      set(fresh, now, 1, fresh.inside());
      filing.addBatch();
      setParcel(fresh);
      parcel.addBatch();
      if (i % BATCH == 0 || i == count) {
        filing.executeBatch();
        parcel.executeBatch();
        connection.commit();
      }
    }
  }

  /**
   * Writes so many filings with nothing to do, each other one at its end and each other one due
   * later, many in a commit. Their dossiers and histories are left out, and their keys rise: no
   * poll reads either, and a million scattered keys would take minutes.
   */
  void fillAtRest(int count, Move last, long later) throws SQLException {
    for (int i = 1; i <= count; i++) {
      boolean isOver = i % 2 == 0;
      Fresh fresh = fresh(i, String.format(Locale.ROOT, "%064x", i));
      set(fresh, isOver ? null : later, isOver ? 5 : 1, isOver ? last.inside() : inside);
      filing.addBatch();
      if (i % BATCH == 0 || i == count) {
        filing.executeBatch();
        connection.commit();
      }
    }
  }

  /** Does what one commit of the engine did, to another filing. */
  void move(Fresh fresh, int version, Move move) throws SQLException {
    update.setBoolean(1, move.isLive());
    setDue(update, 2, move.isOver() ? null : System.currentTimeMillis());
    update.setLong(3, version);
    update.setString(4, move.inside());
    update.setString(5, fresh.id());
    update.setLong(6, version - 1L);
    if (update.executeUpdate() != 1) {
      throw new IllegalStateException(fresh.id() + " is not at version " + (version - 1));
    }
    if (!move.event().isEmpty()) {
      event.setString(1, fresh.id());
      event.setLong(2, version);
      event.setLong(3, System.currentTimeMillis());
      event.setString(4, move.event());
      event.executeUpdate();
    }
    connection.commit();
  }

  private void set(Fresh fresh, @Nullable Long due, int version, String text) throws SQLException {
    filing.setString(1, fresh.id());
    filing.setString(2, tenant);
    filing.setString(3, fresh.key());
    filing.setString(4, fresh.key());
    setDue(filing, 5, due);
    filing.setLong(6, version);
    filing.setString(7, fresh.head());
    filing.setString(8, text);
  }

  private void setParcel(Fresh fresh) throws SQLException {
    parcel.setString(1, fresh.id());
    parcel.setInt(2, 0);
    parcel.setString(3, "dossier");
    parcel.setString(4, fresh.dossier());
  }

  private static void setDue(PreparedStatement statement, int at, @Nullable Long due)
      throws SQLException {
    if (due == null) {
      statement.setNull(at, Types.BIGINT);
    } else {
      statement.setLong(at, due);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      filing.close();
      parcel.close();
      update.close();
      event.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
