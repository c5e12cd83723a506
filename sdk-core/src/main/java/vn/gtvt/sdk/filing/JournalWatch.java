package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.SQLException;

/** What stands around the tables: who may hand in a connection, what was acknowledged, the end. */
interface JournalWatch {
  /** A filing, or a move of one with its line of history, is committed. */
  void acknowledged();

  /**
   * Makes sure that a connection leads to the journal's own database.
   *
   * @throws JournalException if it leads elsewhere
   */
  void demandOwn(Connection connection) throws SQLException;

  /** Gives everything back. */
  void close();
}
