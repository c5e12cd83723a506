package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Opens a journal in a folder of this machine: an H2 database that writes each commit through, and
 * the attachments.
 *
 * <p>A lock on the folder is held until the journal is closed: a second engine, in this process or
 * another, is refused. Stateless.
 */
public final class EmbeddedJournal {
  private static final int SCHEMA = 1;
  private static final int CONNECTIONS = 32;

  private EmbeddedJournal() {}

  /**
   * Opens the journal, creating the folder and the schema if need be.
   *
   * @throws JournalException if it cannot be opened, is held by another engine, is of a later
   *     version, or would not write commits through
   */
  public static Journal open(Path folder) {
    Path contents = createPrivate(createPrivate(folder).resolve("contents"));
    OwnerLock lock = OwnerLock.take(folder);
    try {
      return open(folder, contents, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Journal open(Path folder, Path contents, OwnerLock lock) {
    String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("journal") + ";WRITE_DELAY=0";
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "journal", "");
    pool.setMaxConnections(CONNECTIONS);
    try (Connection connection = pool.getConnection()) {
      prepare(connection, folder);
      return new JdbcJournal(
          pool,
          new ContentStore(contents),
          () -> {
            pool.dispose();
            lock.close();
          });
    } catch (SQLException e) {
      pool.dispose();
      throw new JournalException(
          "the journal in "
              + folder
              + " cannot be opened. If another program works with it, stop that one first; if the"
              + " file is damaged, restore the folder from a copy: "
              + e.getMessage(),
          e);
    } catch (RuntimeException e) {
      pool.dispose();
      throw e;
    }
  }

  private static void prepare(Connection connection, Path folder) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (number(
              statement,
              "select count(*) from information_schema.tables where table_name = 'SCHEMA_VERSION'")
          == 0) {
        statement.execute(schema());
      }
      int found = number(statement, "select max(version) from schema_version");
      if (found != SCHEMA) {
        throw new JournalException(
            "the journal in "
                + folder
                + " has schema "
                + found
                + ", this SDK reads "
                + SCHEMA
                + "; use the SDK version that wrote it, or a newer one");
      }
      int delay =
          number(
              statement,
              "select setting_value from information_schema.settings where setting_name ="
                  + " 'WRITE_DELAY'");
      if (delay != 0) {
        throw new JournalException(
            "the journal in "
                + folder
                + " would not write commits through (WRITE_DELAY="
                + delay
                + ")");
      }
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : -1;
    }
  }

  private static String schema() {
    try (InputStream in =
        Objects.requireNonNull(EmbeddedJournal.class.getResourceAsStream("schema-1.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new JournalException("the schema is not in the jar", e);
    }
  }

  private static Path createPrivate(Path folder) {
    try {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      return folder;
    } catch (IOException e) {
      throw new JournalException("the journal's folder " + folder + " cannot be created", e);
    }
  }
}
