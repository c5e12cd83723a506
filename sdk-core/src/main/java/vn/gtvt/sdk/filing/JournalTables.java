package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Finds the journal's tables in a database that may hold others. */
final class JournalTables {
  private JournalTables() {}

  /**
   * Says whether there is a table of this name. The names are compared here: the database would
   * lower their letters by the host's language.
   */
  static boolean has(Connection connection, String table) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
      while (tables.next()) {
        if (table.equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
          return true;
        }
      }
    }
    return false;
  }
}
