package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What goes to the receiver as text: parcel 0 is the dossier, 1 and up are answers to requests for
 * more papers. Apart from the filing's row, so that a step does not write it again. Stateless.
 */
final class ParcelTable {
  private static final String DOSSIER = "dossier";

  private final String table;

  ParcelTable(String prefix) {
    this.table = prefix + "parcel";
  }

  void insertDossier(Connection connection, FilingId filing, String body) throws SQLException {
    insert(connection, filing, 0, DOSSIER, body);
  }

  /** Returns whether there was one to replace. */
  boolean updateDossier(Connection connection, FilingId filing, String body) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update " + table + " set body = ? where filing_id = ? and number = 0")) {
      update.setString(1, body);
      update.setString(2, filing.text());
      return update.executeUpdate() == 1;
    }
  }

  Optional<String> dossier(Connection connection, FilingId filing) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select body from " + table + " where filing_id = ? and number = 0")) {
      select.setString(1, filing.text());
      return first(select);
    }
  }

  /**
   * Adds an answer behind the ones before; the filing's version keeps two from doing so at once.
   */
  void addAnswer(Connection connection, FilingId filing, String request, String body)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select max(number) from " + table + " where filing_id = ?")) {
      select.setString(1, filing.text());
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        insert(connection, filing, rows.getInt(1) + 1, request, body);
      }
    }
  }

  /** Returns the last answer to a request. */
  Optional<String> answer(Connection connection, FilingId filing, String request)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select body from "
                + table
                + " where filing_id = ? and number > 0 and name = ? order by number desc")) {
      select.setString(1, filing.text());
      select.setString(2, request);
      return first(select);
    }
  }

  private void insert(Connection connection, FilingId filing, int number, String name, String body)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table + " (filing_id, number, name, body) values (?, ?, ?, ?)")) {
      insert.setString(1, filing.text());
      insert.setInt(2, number);
      insert.setString(3, name);
      insert.setString(4, body);
      insert.executeUpdate();
    }
  }

  private static Optional<String> first(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }
}
