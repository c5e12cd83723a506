package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The connections of the host's own database, a new one each time: how they are kept is the host's
 * matter. Safe for concurrent use.
 */
final class HostConnections implements Connections {
  private final DataSource database;
  private final String place;

  HostConnections(DataSource database, String place) {
    this.database = database;
    this.place = place;
  }

  @Override
  public Taken take() throws SQLException {
    Connection connection = database.getConnection();
    try {
      SqliteSettings.demandDurable(connection, place);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
    return new Lent(Session.passing(connection));
  }

  @Override
  public Taken takeToRead() throws SQLException {
    return new Lent(Session.passing(database.getConnection()));
  }

  private record Lent(Session session) implements Taken {
    @Override
    public void committed() {
      // The host's own pool makes it clean again.
    }

    @Override
    public void close() throws SQLException {
      session.close();
    }
  }
}
