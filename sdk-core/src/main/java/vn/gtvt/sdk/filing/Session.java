package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection and the statements prepared on it. SQLite's driver parses a statement each time that
 * it is prepared, so a connection that is kept keeps its statements too. For one thread at a time.
 */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final @Nullable Map<String, PreparedStatement> kept;

  private Session(Connection connection, @Nullable Map<String, PreparedStatement> kept) {
    this.connection = connection;
    this.kept = kept;
  }

  /** Returns one whose statements live as long as the connection. */
  static Session keeping(Connection connection) {
    return new Session(connection, new HashMap<>());
  }

  /** Returns one whose statements are closed at once: keeping them is the host's matter. */
  static Session passing(Connection connection) {
    return new Session(connection, null);
  }

  /** What is done with a statement. */
  @FunctionalInterface
  interface Use<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  Connection connection() {
    return connection;
  }

  /** Prepares a statement, or takes the one prepared before; one that failed is not kept. */
  <T> T use(String sql, Use<T> use) throws SQLException {
    if (kept == null) {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        return use.with(statement);
      }
    }
    PreparedStatement before = kept.remove(sql);
    PreparedStatement statement = before == null ? connection.prepareStatement(sql) : before;
    boolean isWell = false;
    try {
      T result = use.with(statement);
      isWell = kept.putIfAbsent(sql, statement) == null;
      return result;
    } finally {
      if (!isWell) {
        statement.close();
      }
    }
  }

  /** Closes the connection, and with it its statements. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
