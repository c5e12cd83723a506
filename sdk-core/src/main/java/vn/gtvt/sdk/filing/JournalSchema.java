package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The journal's tables: numbered scripts lead from one schema to the next.
 *
 * <p>A script and the version it leads to are one transaction, also where it changes tables: what
 * is cut off leaves the schema before it. For one thread.
 */
final class JournalSchema {
  static final int NEWEST = 1;

  private final Connection connection;
  private final String prefix;
  private final String place;

  /**
   * Makes one.
   *
   * @param prefix what the names of the tables begin with
   * @param place where the journal is, for messages
   */
  JournalSchema(Connection connection, String prefix, String place) {
    this.connection = connection;
    this.prefix = prefix;
    this.place = place;
  }

  /**
   * Makes the tables, or brings older ones up to date.
   *
   * @throws JournalException if they are of a later version; nothing is changed then
   */
  void bring() throws SQLException {
    connection.setAutoCommit(false);
    demandNotLater();
    for (int next = version() + 1; next <= NEWEST; next++) {
      for (String each : statements(next)) {
        execute(each);
      }
      if (next == 1) {
        giveIdentity();
      }
      execute("update ${prefix}schema_version set version = " + next);
      connection.commit();
    }
  }

  private void giveIdentity() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + prefix + "journal_identity values (?)")) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.executeUpdate();
    }
  }

  /**
   * Makes sure that this SDK knows the tables; nothing is changed.
   *
   * @throws JournalException if they are of a later version
   */
  void demandNotLater() throws SQLException {
    int found = version();
    if (found > NEWEST) {
      throw new JournalException(
          place
              + " has schema "
              + found
              + ", this SDK reads "
              + NEWEST
              + "; use the SDK version that wrote it, or a newer one");
    }
  }

  /** Returns the version, or 0 if there are no tables yet. */
  int version() throws SQLException {
    if (!JournalTables.has(connection, prefix + "schema_version")) {
      return 0;
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select max(version) from " + prefix + "schema_version")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.replace("${prefix}", prefix));
    }
  }

  private static List<String> statements(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream in =
        Objects.requireNonNull(JournalSchema.class.getResourceAsStream(name), name)) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(script.split(";\\s*\\n")).filter(each -> !each.isBlank()).toList();
    } catch (IOException e) {
      throw new JournalException(name + " cannot be read from the jar; install the SDK anew", e);
    }
  }
}
