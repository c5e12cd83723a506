package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The connections of an embedded journal. Safe for concurrent use.
 *
 * <p>H2 keeps the statements that a connection has parsed, but its pool rolls back each connection
 * that comes back, and a rollback throws them away: every statement of every transaction would be
 * parsed anew. So a connection whose transaction was committed is kept here. Any other goes back to
 * the pool, which cleans it.
 */
final class KeptConnections implements Connections, AutoCloseable {
  private final JdbcConnectionPool pool;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore permits;

  KeptConnections(JdbcConnectionPool pool) {
    this.pool = pool;
    this.permits = new Semaphore(pool.getMaxConnections());
  }

  @Override
  public Taken take() throws SQLException {
    await();
    try {
      // The one that came back last has the statements that are needed now.
      Connection kept = idle.pollFirst();
      return new Lent(kept == null ? pool.getConnection() : kept);
    } catch (SQLException | RuntimeException e) {
      permits.release();
      throw e;
    }
  }

  /** The pool would not know that a kept connection is free: so it is waited for here. */
  private void await() throws SQLException {
    try {
      if (!permits.tryAcquire(pool.getLoginTimeout(), TimeUnit.SECONDS)) {
        throw new SQLException("no connection became free within " + pool.getLoginTimeout() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for a connection", e);
    }
  }

  /** Gives all that nobody uses back to the pool. */
  @Override
  public void close() throws SQLException {
    for (Connection each = idle.pollFirst(); each != null; each = idle.pollFirst()) {
      each.close();
    }
  }

  private final class Lent implements Taken {
    private final Connection connection;
    private boolean committed;

    Lent(Connection connection) {
      this.connection = connection;
    }

    @Override
    public Connection connection() {
      return connection;
    }

    @Override
    public void committed() {
      committed = true;
    }

    @Override
    public void close() throws SQLException {
      try {
        if (committed) {
          idle.addFirst(connection);
        } else {
          connection.close();
        }
      } finally {
        permits.release();
      }
    }
  }
}
