package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Reads back what a journal needs of its database, instead of trusting what was asked for. */
final class H2Settings {
  private H2Settings() {}

  /**
   * Makes sure that an acknowledged commit survives a crash of the process.
   *
   * @throws JournalException naming the product or setting that is too weak
   */
  static void demand(Connection connection, String place) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    if (!product.equals("H2")) {
      throw new JournalException(
          place + " cannot be kept by " + product + "; supported is H2 in a file, version 2");
    }
    if (text(connection, "call database_path()") == null) {
      throw tooWeak(place, "a database in memory", "it is gone with the process; use a file");
    }
    String delay = setting(connection, "WRITE_DELAY");
    if (!"0".equals(delay)) {
      throw tooWeak(place, "WRITE_DELAY=" + delay, "commits would be written late; set 0");
    }
    String lockMode = text(connection, "call lock_mode()");
    if ("0".equals(lockMode)) {
      throw tooWeak(place, "LOCK_MODE=0", "transactions would not be kept apart; set 3");
    }
    if (connection.isReadOnly()) {
      throw tooWeak(place, "read only", "nothing could be written; open it for writing");
    }
  }

  private static JournalException tooWeak(String place, String setting, String advice) {
    return new JournalException(
        place + " would not keep its promise with " + setting + ": " + advice);
  }

  private static @Nullable String setting(Connection connection, String name) throws SQLException {
    return text(
        connection,
        "select setting_value from information_schema.settings where setting_name = '"
            + name
            + "'");
  }

  private static @Nullable String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
