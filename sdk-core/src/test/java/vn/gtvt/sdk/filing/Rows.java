package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Works on a journal's database past the journal. */
final class Rows {
  private Rows() {}

  static Connection connect(Path journal) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + journal.resolve("journal.db"));
  }

  /** Changes a closed journal on purpose: its seal is taken away. */
  static void change(Path journal, String sql) throws SQLException, IOException {
    try (Connection connection = connect(journal);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    Files.deleteIfExists(journal.resolve("journal.seal"));
  }

  /** A database of a host that keeps what it commits. */
  static SQLiteDataSource host(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(10_000);
    return host(file, config);
  }

  static SQLiteDataSource host(Path file, SQLiteConfig config) {
    SQLiteDataSource database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
    return database;
  }
}
