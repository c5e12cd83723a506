package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands around the tables of an embedded journal. Safe for concurrent use. */
final class EmbeddedWatch implements JournalWatch {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedWatch.class);

  private final String place;
  private final EmbeddedDatabase database;
  private final KeptConnections connections;
  private final JournalIdentity identity;
  private final MoveCount count;
  private final OwnerLock lock;
  private final AtomicBoolean isOpen = new AtomicBoolean(true);

  EmbeddedWatch(
      String place,
      EmbeddedDatabase database,
      KeptConnections connections,
      JournalIdentity identity,
      MoveCount count,
      OwnerLock lock) {
    this.place = place;
    this.database = database;
    this.connections = connections;
    this.identity = identity;
    this.count = count;
    this.lock = lock;
  }

  @Override
  public void acknowledged() {
    count.increase();
  }

  @Override
  public void demandOwn(Connection connection) {
    identity.demand(connection, place);
  }

  /**
   * What was acknowledged is in the file already; without its seal it is read through next time.
   */
  @Override
  public void close() {
    if (!isOpen.getAndSet(false)) {
      return;
    }
    boolean interrupted = Thread.interrupted();
    try (lock;
        count) {
      database.close(connections);
    } catch (SQLException | IOException e) {
      LOG.warn("{} was not closed cleanly; nothing is lost, the next opening reads it", place, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
