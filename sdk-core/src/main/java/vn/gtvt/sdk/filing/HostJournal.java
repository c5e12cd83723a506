package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Opens a journal in the host's own database, so that a filing and the host's rows can be committed
 * together. The names of its tables begin with {@code gtvt_}. Stateless.
 *
 * <p>Supported is SQLite in a file, with {@code journal_mode=WAL}, {@code synchronous=FULL} on
 * every connection, and a {@code busy_timeout}. Damage to the database is the host's to notice.
 */
public final class HostJournal {
  private static final String PREFIX = "gtvt_";

  private HostJournal() {}

  /**
   * Opens the journal, creating its tables if need be.
   *
   * <p>A lock on the folder is held until the journal is closed.
   *
   * @param database gives plain connections of their own, bound to no transaction of the host; it
   *     is not closed with the journal
   * @param contents the folder of the attachments and of the lock; readable for this user only
   *     afterwards. It belongs to this journal and is backed up together with the database
   * @throws JournalException if the database is of another product or would not write commits
   *     through, if the journal is held by another engine or of a later version, or if database and
   *     folder do not belong together
   */
  public static Journal open(DataSource database, Path contents) {
    OwnerLock lock = OwnerLock.take(PrivateFiles.folder(contents));
    boolean opened = false;
    try (Connection connection = database.getConnection()) {
      String place = "the journal in " + connection.getMetaData().getURL();
      JournalIdentity identity = prepareAlone(connection, contents, place);
      Journal journal =
          new JdbcJournal(
              new Transactions(new HostConnections(database, place), place),
              PREFIX,
              new ContentStore(contents),
              new HostWatch(place, identity, lock));
      opened = true;
      return journal;
    } catch (SQLException e) {
      throw JournalFailure.of("the journal with the contents " + contents, "opening", e);
    } catch (IOException e) {
      throw JournalFailure.of("the journal with the contents " + contents, "opening", e);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** A connection from a pool goes back as it came, also when the journal is refused. */
  private static JournalIdentity prepareAlone(Connection connection, Path contents, String place)
      throws SQLException, IOException {
    boolean automatic = connection.getAutoCommit();
    try {
      return prepare(connection, contents, place);
    } finally {
      if (connection.getAutoCommit() != automatic) {
        connection.rollback();
        connection.setAutoCommit(automatic);
      }
    }
  }

  private static JournalIdentity prepare(Connection connection, Path contents, String place)
      throws SQLException, IOException {
    SqliteSettings.demand(connection, place);
    JournalMarker marker = new JournalMarker(contents);
    JournalSchema tables = new JournalSchema(connection, PREFIX, place);
    boolean isNew = tables.version() == 0;
    if (isNew && marker.showsJournal(contents)) {
      throw new JournalException(
          place
              + " is missing, but "
              + contents
              + " shows that it was there; restore the database and the folder from copies of the"
              + " same time and tell the engine by afterRestore(), or name an empty folder to begin"
              + " anew");
    }
    tables.bring();
    boolean isEmpty = MoveCount.inDatabase(connection, PREFIX) == 0;
    if (!isEmpty && marker.read().isEmpty()) {
      throw new JournalException(
          place
              + " holds filings, but "
              + contents
              + " is not the folder of their attachments; name that one, or restore it from a"
              + " copy");
    }
    JournalIdentity identity = JournalIdentity.read(connection, PREFIX);
    marker.demand(identity.text());
    connection.commit();
    return identity;
  }

  private record HostWatch(String place, JournalIdentity identity, OwnerLock lock)
      implements JournalWatch {
    @Override
    public void acknowledged() {
      // The host watches over its own database.
    }

    @Override
    public void demandOwn(Connection connection) {
      identity.demand(connection, place);
    }

    @Override
    public void close() {
      lock.close();
    }
  }
}
