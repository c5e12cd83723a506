package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file {@code journal.count}: how many acceptances and moves were acknowledged at least.
 *
 * <p>A database that finds the last of its log damaged goes back to what is whole, and says
 * nothing. The count, kept apart from it, shows that moves are missing. It is written after each
 * commit and not forced to the disk: it is there to outlive the process. Safe for concurrent use.
 */
final class MoveCount implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MoveCount.class);

  // A file channel would be closed under everybody by an interrupt; this one is not.
  private final RandomAccessFile file;
  private long count;
  private boolean failed;

  private MoveCount(RandomAccessFile file, long count) {
    this.file = file;
    this.count = count;
  }

  /** Opens it with what the database holds. */
  static MoveCount open(Path folder, long inDatabase) throws IOException {
    Path path = path(folder);
    MoveCount opened = new MoveCount(new RandomAccessFile(path.toFile(), "rw"), inDatabase);
    PrivateFiles.file(path);
    opened.write();
    return opened;
  }

  private static Path path(Path folder) {
    return folder.resolve("journal.count");
  }

  /** Returns what was acknowledged at least; 0 if nothing is known. */
  static long acknowledged(Path folder) throws IOException {
    Path path = path(folder);
    if (!Files.exists(path)) {
      return 0;
    }
    String text = new String(Files.readAllBytes(path), StandardCharsets.US_ASCII).strip();
    return text.matches("[0-9]{1,18}|0[0-9]{19}") ? Long.parseLong(text) : 0;
  }

  /** Returns how many acceptances and moves the database holds; it need not read them for that. */
  static long inDatabase(Connection connection, String prefix) throws SQLException {
    return rows(connection, prefix + "filing") + rows(connection, prefix + "filing_event");
  }

  private static long rows(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** One more is committed. The journal goes on without the count: it only watches. */
  synchronized void increase() {
    count++;
    try {
      write();
    } catch (IOException e) {
      if (!failed) {
        failed = true;
        LOG.warn("journal.count cannot be written; missing moves may go unnoticed", e);
      }
    }
  }

  private void write() throws IOException {
    // Written after every commit: a formatter would take longer than the disk.
    String digits = Long.toString(count);
    String text = "0".repeat(20 - digits.length()) + digits + "\n";
    file.seek(0);
    file.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
