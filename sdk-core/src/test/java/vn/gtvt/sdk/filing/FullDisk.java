package vn.gtvt.sdk.filing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Takes away all room that a journal has left, down to the last row of each table. */
final class FullDisk {
  static final int PAGES = 80;
  private static final int FULL = 13;

  private static final List<String> FILLERS =
      List.of(
          "insert into filler values (zeroblob(3000))",
          "insert into filler values (zeroblob(100))",
          "insert into parcel values ('zz' || hex(randomblob(8)), 0, '', '')",
          "insert into filing values ('zz' || hex(randomblob(8)), 'zz', hex(randomblob(8)),"
              + " null, null, 1, '', '')",
          "insert into filing_event values ('zz' || hex(randomblob(8)), 1, 1, '')");

  private FullDisk() {}

  static void fill(Path journal) {
    try (Connection connection = connect(journal);
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists filler (body blob)");
      for (String each : FILLERS) {
        untilFull(statement, each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void untilFull(Statement statement, String filler) throws SQLException {
    try {
      while (true) {
        statement.execute(filler);
      }
    } catch (SQLException e) {
      if (e.getErrorCode() != FULL) {
        throw e;
      }
    }
  }

  static void free(Path journal) {
    try (Connection connection = connect(journal);
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists filler");
      for (String table : List.of("parcel", "filing_event")) {
        statement.execute("delete from " + table + " where filing_id like 'zz%'");
      }
      statement.execute("delete from filing where tenant = 'zz'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(Path journal) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setMaxPageCount(PAGES);
    config.setBusyTimeout(10_000);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    return Rows.host(journal.resolve("journal.db"), config).getConnection();
  }
}
