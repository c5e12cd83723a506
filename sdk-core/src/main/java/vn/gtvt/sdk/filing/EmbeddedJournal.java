package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Opens a journal in a folder of this machine: an SQLite database that writes each commit through
 * to the disk, and the attachments. The host brings the driver, {@code org.xerial:sqlite-jdbc}.
 *
 * <p>A lock on the folder is held until the journal is closed: a second engine, in this process or
 * another, is refused and told who holds it. There is no default folder. Stateless.
 */
public final class EmbeddedJournal {
  private EmbeddedJournal() {}

  /**
   * Opens the journal, creating the folder and the schema if need be.
   *
   * <p>It never starts empty in place of a journal that was lost, and never with fewer filings than
   * were acknowledged as far as that can be noticed: it refuses and says how to recover. The files
   * of a journal that is refused for that, or for its version, are left as they were found.
   *
   * @param folder readable for this user only afterwards
   * @throws JournalException if it cannot be opened, is lost or damaged, is held by another engine,
   *     is of a later version, or would not write commits through
   */
  public static Journal open(Path folder) {
    return open(folder, 0);
  }

  /** Opens it with a limit to its pages; for tests of a disk that is full. */
  static Journal open(Path folder, int mostPages) {
    Path contents = PrivateFiles.folder(PrivateFiles.folder(folder).resolve("contents"));
    OwnerLock lock = OwnerLock.take(folder);
    boolean opened = false;
    try {
      Journal journal = open(folder, contents, new EmbeddedDatabase(folder, mostPages), lock);
      opened = true;
      return journal;
    } catch (SQLException e) {
      throw notOpened(folder, e);
    } catch (IOException e) {
      throw JournalFailure.of("the journal in " + folder, "opening", e);
    } catch (NoClassDefFoundError e) {
      throw new JournalException(
          "the journal in "
              + folder
              + " needs the SQLite driver, which is not on the class path; add"
              + " org.xerial:sqlite-jdbc, in the version that docs/dependencies.md names",
          e);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  private static Journal open(Path folder, Path contents, EmbeddedDatabase database, OwnerLock lock)
      throws SQLException, IOException {
    demandWhole(contents, database);
    KeptConnections connections = database.open();
    boolean opened = false;
    try (Connections.Taken taken = connections.take()) {
      JournalIdentity identity = database.prepare(taken.session().connection());
      MoveCount count = database.count(taken.session().connection());
      taken.session().connection().commit();
      taken.committed();
      String place = "the journal in " + folder;
      Journal journal =
          new JdbcJournal(
              new Transactions(connections, place),
              EmbeddedDatabase.PREFIX,
              new ContentStore(contents),
              new EmbeddedWatch(place, database, connections, identity, count, lock));
      opened = true;
      return journal;
    } finally {
      if (!opened) {
        connections.close();
      }
    }
  }

  /** A damaged file can make its reader fail in any way. */
  private static void demandWhole(Path contents, EmbeddedDatabase database)
      throws SQLException, IOException {
    try {
      database.demandWhole(contents);
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      throw damaged(database.toString(), e);
    }
  }

  private static JournalException notOpened(Path folder, SQLException failure) {
    if (JournalFailure.isDiskFull(failure)) {
      return JournalFailure.of("the journal in " + folder, "opening", failure);
    }
    if (JournalFailure.isBusy(failure)) {
      return new JournalException(
          folder.resolve("journal.db")
              + " is open in another program, perhaps a database tool; close it there",
          failure);
    }
    return damaged(folder.resolve("journal.db").toString(), failure);
  }

  private static JournalException damaged(String file, Exception failure) {
    return new JournalException(
        file
            + " cannot be read and is probably damaged ("
            + failure.getMessage()
            + "); "
            + JournalMarker.RECOVER,
        failure);
  }
}
