package vn.gtvt.sdk.filing;

import java.sql.SQLException;

/** Where transactions get their connections. Safe for concurrent use. */
interface Connections {
  /** Takes one for one transaction; whoever took it closes it. */
  Taken take() throws SQLException;

  /** Takes one that reads and writes nothing; whoever took it closes it. */
  Taken takeToRead() throws SQLException;

  /** A connection taken for one transaction, with its statements. For one thread. */
  interface Taken extends AutoCloseable {
    Session session();

    /** Tells that the transaction was committed and left nothing behind. */
    void committed();

    /** Gives it back. */
    @Override
    void close() throws SQLException;
  }
}
