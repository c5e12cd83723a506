package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections of an embedded journal. Safe for concurrent use.
 *
 * <p>The database takes one writer at a time. Threads that write wait for each other here, first
 * come, first served, and share one connection: left to the database, they would sleep and try
 * again, and the unlucky one would give up. Readers have connections of their own and wait for
 * nobody.
 */
final class KeptConnections implements Connections, AutoCloseable {
  private static final int READERS = 8;

  private final Opener opener;
  private final long patienceMillis;
  private final Semaphore writing = new Semaphore(1, true);
  private final Semaphore reading = new Semaphore(READERS, true);
  private final Deque<Connection> readers = new ArrayDeque<>();
  private @Nullable Connection writer;
  private boolean isClosed;

  KeptConnections(Opener opener, long patienceMillis) {
    this.opener = opener;
    this.patienceMillis = patienceMillis;
  }

  /** Opens one more connection. */
  @FunctionalInterface
  interface Opener {
    Connection open() throws SQLException;
  }

  @Override
  public Taken take() throws SQLException {
    return lend(writing, this::writer, this::keepWriter);
  }

  @Override
  public Taken takeToRead() throws SQLException {
    return lend(reading, this::reader, this::keepReader);
  }

  private Taken lend(Semaphore turn, Opener from, Keeper to) throws SQLException {
    await(turn);
    try {
      return new Lent(from.open(), to, turn);
    } catch (SQLException | RuntimeException e) {
      turn.release();
      throw e;
    }
  }

  private void await(Semaphore turn) throws SQLException {
    try {
      if (!turn.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
        throw new SQLException("no connection became free within " + patienceMillis + " ms");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for a connection", e);
    }
  }

  private synchronized Connection writer() throws SQLException {
    demandOpen();
    Connection kept = writer;
    writer = null;
    return kept == null ? opener.open() : kept;
  }

  private synchronized Connection reader() throws SQLException {
    demandOpen();
    Connection kept = readers.pollFirst();
    return kept == null ? opener.open() : kept;
  }

  private void demandOpen() throws SQLException {
    if (isClosed) {
      throw new SQLException("the journal was closed");
    }
  }

  /** Says whether it was kept; what comes back after the end is closed by whoever had it. */
  private synchronized boolean keepWriter(Connection back) {
    if (!isClosed) {
      writer = back;
    }
    return !isClosed;
  }

  private synchronized boolean keepReader(Connection back) {
    if (!isClosed) {
      readers.addFirst(back);
    }
    return !isClosed;
  }

  /** Closes all that nobody uses; what is in use is closed when it comes back. */
  @Override
  public synchronized void close() throws SQLException {
    isClosed = true;
    for (Connection each = readers.pollFirst(); each != null; each = readers.pollFirst()) {
      each.close();
    }
    if (writer != null) {
      writer.close();
      writer = null;
    }
  }

  /** Keeps a connection for the next one. */
  @FunctionalInterface
  private interface Keeper {
    boolean keep(Connection connection);
  }

  private static final class Lent implements Taken {
    private final Connection connection;
    private final Keeper keeper;
    private final Semaphore turn;
    private boolean committed;

    Lent(Connection connection, Keeper keeper, Semaphore turn) {
      this.connection = connection;
      this.keeper = keeper;
      this.turn = turn;
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
        if (!committed || !keeper.keep(connection)) {
          connection.close();
        }
      } finally {
        turn.release();
      }
    }
  }
}
