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
  private final Deque<Session> readers = new ArrayDeque<>();
  private @Nullable Session writer;
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

  private Taken lend(Semaphore turn, Source from, Keeper to) throws SQLException {
    await(turn);
    try {
      return new Lent(from.take(), to, turn);
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

  private synchronized Session writer() throws SQLException {
    demandOpen();
    Session kept = writer;
    writer = null;
    return kept == null ? open() : kept;
  }

  private synchronized Session reader() throws SQLException {
    demandOpen();
    Session kept = readers.pollFirst();
    return kept == null ? open() : kept;
  }

  private Session open() throws SQLException {
    return Session.keeping(opener.open());
  }

  private void demandOpen() throws SQLException {
    if (isClosed) {
      throw new SQLException("the journal was closed");
    }
  }

  /** Says whether it was kept; what comes back after the end is closed by whoever had it. */
  private synchronized boolean keepWriter(Session back) {
    if (!isClosed) {
      writer = back;
    }
    return !isClosed;
  }

  private synchronized boolean keepReader(Session back) {
    if (!isClosed) {
      readers.addFirst(back);
    }
    return !isClosed;
  }

  /** Closes all that nobody uses; what is in use is closed when it comes back. */
  @Override
  public synchronized void close() throws SQLException {
    isClosed = true;
    for (Session each = readers.pollFirst(); each != null; each = readers.pollFirst()) {
      each.close();
    }
    if (writer != null) {
      writer.close();
      writer = null;
    }
  }

  /** Hands out a connection that nobody else has. */
  @FunctionalInterface
  private interface Source {
    Session take() throws SQLException;
  }

  /** Keeps a connection for the next one. */
  @FunctionalInterface
  private interface Keeper {
    boolean keep(Session session);
  }

  private static final class Lent implements Taken {
    private final Session session;
    private final Keeper keeper;
    private final Semaphore turn;
    private boolean committed;

    Lent(Session session, Keeper keeper, Semaphore turn) {
      this.session = session;
      this.keeper = keeper;
      this.turn = turn;
    }

    @Override
    public Session session() {
      return session;
    }

    @Override
    public void committed() {
      committed = true;
    }

    @Override
    public void close() throws SQLException {
      try {
        if (!committed || !keeper.keep(session)) {
          session.close();
        }
      } finally {
        turn.release();
      }
    }
  }
}
