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
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptConnectionsTest {
  private static final int MOST = 2;

  @TempDir Path folder;
  private JdbcConnectionPool pool;
  private KeptConnections kept;
  private Transactions transactions;

  @BeforeEach
  void open() {
    pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("rows"), "sa", "");
    pool.setMaxConnections(MOST);
    kept = new KeptConnections(pool);
    transactions = new Transactions(kept, "the rows");
    transactions.run("making", c -> run(c, "create table one (id int primary key)"));
  }

  @AfterEach
  void close() throws SQLException {
    kept.close();
    pool.dispose();
  }

  @Test
  void aConnectionThatCommittedIsUsedAgain() {
    Connection first = used();

    assertThat(used()).isSameAs(first);
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
  void moreThreadsThanConnectionsWaitForEachOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4 * MOST);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String insert = "insert into one values (" + i + ")";
      work.add(() -> transactions.run("inserting", c -> run(c, insert)));
    }
    for (Future<Boolean> each : threads.invokeAll(work)) {
      assertThat(each.get()).isTrue();
    }
    threads.shutdown();

    assertThat(rows()).isEqualTo(200);
    assertThat(pool.getActiveConnections()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void closingGivesEveryConnectionBack() throws SQLException {
    used();

    kept.close();

    assertThat(pool.getActiveConnections()).isZero();
  }

  private Connection used() {
    return transactions.run("using", c -> c);
  }

  private int rows() {
    return transactions.run("counting", KeptConnectionsTest::count);
  }

  private static boolean run(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
      return true;
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select count(*) from one");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
