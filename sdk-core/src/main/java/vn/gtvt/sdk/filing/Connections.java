package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where transactions get their connections. Safe for concurrent use. */
interface Connections {
  /** Takes one for one transaction; whoever took it closes it. */
  Taken take() throws SQLException;

  /** A connection taken for one transaction. For one thread. */
  interface Taken extends AutoCloseable {
    Connection connection();

    /** Tells that the transaction was committed and left nothing behind. */
    void committed();

    /** Gives it back. */
    @Override
    void close() throws SQLException;
  }

  /** Takes a new one each time; how they are kept is the host's matter. */
  static Connections of(DataSource database) {
    return () -> {
      Connection connection = database.getConnection();
      return new Taken() {
        @Override
        public Connection connection() {
          return connection;
        }

        @Override
        public void committed() {
          // The host's own pool makes it clean again.
        }

        @Override
        public void close() throws SQLException {
          connection.close();
        }
      };
    };
  }
}
