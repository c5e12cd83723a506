package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The name that a journal gave itself when it was made; tells two databases apart. Immutable. */
record JournalIdentity(String prefix, String text) {
  static JournalIdentity read(Connection connection, String prefix) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from " + prefix + "journal_identity")) {
      return new JournalIdentity(prefix, rows.next() ? rows.getString(1) : "");
    }
  }

  /**
   * Makes sure that a connection leads to this journal.
   *
   * @throws JournalException if it leads elsewhere
   */
  void demand(Connection connection, String place) {
    JournalException elsewhere =
        new JournalException(
            place
                + " was handed a connection to another database; take it from the database that"
                + " holds the journal, or the filing and your rows cannot be committed together");
    try {
      if (read(connection, prefix).equals(this)) {
        return;
      }
    } catch (SQLException e) {
      elsewhere.initCause(e);
    }
    throw elsewhere;
  }
}
