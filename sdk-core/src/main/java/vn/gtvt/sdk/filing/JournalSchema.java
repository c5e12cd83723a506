package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The journal's tables: numbered scripts lead from one schema to the next.
 *
 * <p>The database commits by itself at each change of a table. So a script is not one transaction:
 * beside the version stands how many statements of its script are done, and what was cut off is
 * taken up there by the next opening. The version is raised before the first statement, so that an
 * older SDK refuses a journal on its way. For one thread.
 */
final class JournalSchema {
  static final int NEWEST = 2;

  private final Connection connection;
  private final String schema;
  private final String place;

  /**
   * Makes one.
   *
   * @param schema the part of the database that holds the tables
   * @param place where the journal is, for messages
   */
  JournalSchema(Connection connection, String schema, String place) {
    this.connection = connection;
    this.schema = schema;
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
    if (version() == 0) {
      for (String each : statements(1)) {
        execute(each);
      }
      connection.commit();
    }
    execute("alter table ${schema}.schema_version add column if not exists done int");
    while (version() < NEWEST || done() >= 0) {
      if (done() < 0) {
        execute("update ${schema}.schema_version set version = version + 1, done = 0");
        connection.commit();
      }
      goOn(version());
    }
  }

  /** A statement and the note that it is done are committed together, where the database can. */
  private void goOn(int version) throws SQLException {
    List<String> statements = statements(version);
    for (int i = done(); i < statements.size(); i++) {
      execute(statements.get(i));
      execute("update ${schema}.schema_version set done = " + (i + 1));
      connection.commit();
    }
    execute("update ${schema}.schema_version set done = null");
    connection.commit();
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
    if (!JournalTables.has(connection, schema, "schema_version")) {
      return 0;
    }
    return number("select max(version) from ${schema}.schema_version", 0);
  }

  /** Returns how many statements of a script that was cut off are done, or -1 if none was. */
  private int done() throws SQLException {
    return number("select max(done) from ${schema}.schema_version", -1);
  }

  private int number(String query, int otherwise) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query.replace("${schema}", schema))) {
      rows.next();
      int found = rows.getInt(1);
      return rows.wasNull() ? otherwise : found;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.replace("${schema}", schema));
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
