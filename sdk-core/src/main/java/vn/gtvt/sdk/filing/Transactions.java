package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs what belongs together in one transaction. Safe for concurrent use. */
final class Transactions {
  private final Connections connections;
  private final String place;

  /**
   * Makes one.
   *
   * @param place where the journal is, for messages
   */
  Transactions(Connections connections, String place) {
    this.connections = connections;
    this.place = place;
  }

  /** What is done with a connection and its statements. */
  interface Body<T> {
    T run(Session session) throws SQLException;
  }

  /** Returns where the journal is, for messages. */
  String place() {
    return place;
  }

  /**
   * Runs and commits.
   *
   * @throws JournalException if it cannot be committed
   */
  <T> T run(String what, Body<T> body) {
    return uninterrupted(
        what,
        () -> {
          try (Connections.Taken taken = connections.take()) {
            Connection connection = taken.session().connection();
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
              T result = body.run(taken.session());
              connection.commit();
              taken.committed();
              return result;
            } catch (SQLException | RuntimeException e) {
              rollBack(connection, e);
              throw e;
            } finally {
              restore(connection, automatic);
            }
          }
        });
  }

  /**
   * Reads with one statement, which needs no transaction.
   *
   * @throws JournalException if it cannot be read
   */
  <T> T read(String what, Body<T> body) {
    return uninterrupted(
        what,
        () -> {
          try (Connections.Taken taken = connections.takeToRead()) {
            T result = body.run(taken.session());
            taken.committed();
            return result;
          }
        });
  }

  /**
   * Runs inside the host's transaction and leaves its end to the host.
   *
   * @throws JournalException if the connection commits by itself, or the body fails
   */
  <T> T within(Connection host, String what, Body<T> body) {
    return uninterrupted(
        what,
        () -> {
          if (host.getAutoCommit()) {
            throw new JournalException(
                place
                    + " was handed a connection that commits by itself at "
                    + what
                    + "; set its auto-commit off and commit when your own rows are written");
          }
          return body.run(Session.passing(host));
        });
  }

  private interface Call<T> {
    T run() throws SQLException;
  }

  /** An interrupt waits until the commit is through: nobody is left in doubt about it. */
  private <T> T uninterrupted(String what, Call<T> call) {
    boolean interrupted = Thread.interrupted();
    try {
      return call.run();
    } catch (SQLException e) {
      throw JournalFailure.of(place, what, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The first failure is the one to tell of. */
  private static void rollBack(Connection connection, Exception first) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      first.addSuppressed(e);
    }
  }

  private static void restore(Connection connection, boolean automatic) throws SQLException {
    if (!connection.isClosed()) {
      connection.setAutoCommit(automatic);
    }
  }
}
