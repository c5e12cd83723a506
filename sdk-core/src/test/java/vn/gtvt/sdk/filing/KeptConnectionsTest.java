package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class KeptConnectionsTest {
  @TempDir Path folder;
  private final AtomicInteger opened = new AtomicInteger();
  private KeptConnections kept;
  private Transactions transactions;

  @BeforeEach
  void open() {
    SQLiteDataSource database = Rows.host(folder.resolve("rows.db"));
    kept =
        new KeptConnections(
            () -> {
              opened.incrementAndGet();
              return database.getConnection();
            },
            200);
    transactions = new Transactions(kept, "the rows");
    transactions.run("making", c -> run(c, "create table one (id int primary key)"));
  }

  @AfterEach
  void close() throws SQLException {
    kept.close();
  }

  @Test
  void aConnectionThatCommittedIsUsedAgain() {
    Connection first = used();

    assertThat(used()).isSameAs(first);
  }

  @Test
  void aStatementIsParsedOnceForEachConnectionAndOneThatFailedIsNot() {
    PreparedStatement first = prepared("select count(*) from one");
    assertThat(prepared("select count(*) from one")).isSameAs(first);

    String twice = "insert into one values (1)";
    transactions.run("inserting", c -> run(c, twice));
    assertThatThrownBy(() -> transactions.run("inserting", c -> run(c, twice)))
        .hasMessageContaining("UNIQUE");
    transactions.run("deleting", c -> run(c, "delete from one"));
    transactions.run("inserting", c -> run(c, twice));
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void aConnectionWhoseTransactionFailedIsNotKeptAndLeavesNothing() {
    Connection first = used();

    assertThatThrownBy(
            () ->
                transactions.run(
                    "failing",
                    c -> {
                      run(c, "insert into one values (1)");
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(used()).isNotSameAs(first);
    assertThat(rows()).isZero();
  }

  @Test
  void threadsThatWriteWaitForEachOtherAndShareOneConnection() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String insert = "insert into one values (" + i + ")";
      work.add(() -> transactions.run("inserting", c -> run(c, insert)));
    }
    for (Future<Boolean> each : threads.invokeAll(work)) {
      assertThat(each.get()).isTrue();
    }
    threads.shutdown();

    assertThat(opened).hasValue(1);
    assertThat(rows()).isEqualTo(200);
  }

  @Test
  void aReaderWaitsForNoWriterAndSeesWhatIsCommitted() {
    transactions.run(
        "writing",
        c -> {
          run(c, "insert into one values (1)");
          assertThat(rows()).isZero();
          return c;
        });
    assertThat(rows()).isEqualTo(1);
    assertThat(rows()).isEqualTo(1);
    assertThat(opened).hasValue(2);
  }

  @Test
  void aWriterThatNeverEndsIsNotWaitedForEndlessly() {
    transactions.run(
        "writing",
        c -> {
          assertThatThrownBy(() -> transactions.run("too", d -> d))
              .hasMessageContaining("no connection became free within 200 ms");
          return c;
        });
  }

  @Test
  void whatIsInUseAtTheEndIsClosedWhenItComesBack() {
    Connection last =
        transactions.run(
            "using",
            c -> {
              kept.close();
              return c.connection();
            });

    assertThat(last).satisfies(c -> assertThat(c.isClosed()).isTrue());
    assertThatThrownBy(this::used).hasMessageContaining("the journal was closed");
  }

  private Connection used() {
    return transactions.run("using", Session::connection);
  }

  private PreparedStatement prepared(String sql) {
    return transactions.run("preparing", c -> c.use(sql, statement -> statement));
  }

  private int rows() {
    return transactions.read("counting", KeptConnectionsTest::count);
  }

  private static boolean run(Session session, String sql) throws SQLException {
    return session.use(
        sql,
        statement -> {
          statement.execute();
          return true;
        });
  }

  private static int count(Session session) throws SQLException {
    return session.use(
        "select count(*) from one",
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
          }
        });
  }
}
