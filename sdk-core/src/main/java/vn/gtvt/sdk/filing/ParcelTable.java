package vn.gtvt.sdk.filing;

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

  void insertDossier(Session session, FilingId filing, String body) throws SQLException {
    insert(session, filing, 0, DOSSIER, body);
  }

  /** Returns whether there was one to replace. */
  boolean updateDossier(Session session, FilingId filing, String body) throws SQLException {
    return session.use(
        "update " + table + " set body = ? where filing_id = ? and number = 0",
        update -> {
          update.setString(1, body);
          update.setString(2, filing.text());
          return update.executeUpdate() == 1;
        });
  }

  Optional<String> dossier(Session session, FilingId filing) throws SQLException {
    return session.use(
        "select body from " + table + " where filing_id = ? and number = 0",
        select -> {
          select.setString(1, filing.text());
          return first(select);
        });
  }

  /**
   * Adds an answer behind the ones before; the filing's version keeps two from doing so at once.
   */
  void addAnswer(Session session, FilingId filing, String request, String body)
      throws SQLException {
    insert(session, filing, last(session, filing) + 1, request, body);
  }

  private int last(Session session, FilingId filing) throws SQLException {
    return session.use(
        "select max(number) from " + table + " where filing_id = ?",
        select -> {
          select.setString(1, filing.text());
          try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
          }
        });
  }

  /** Returns the last answer to a request. */
  Optional<String> answer(Session session, FilingId filing, String request) throws SQLException {
    return session.use(
        "select body from "
            + table
            + " where filing_id = ? and number > 0 and name = ? order by number desc",
        select -> {
          select.setString(1, filing.text());
          select.setString(2, request);
          return first(select);
        });
  }

  private void insert(Session session, FilingId filing, int number, String name, String body)
      throws SQLException {
    session.use(
        "insert into " + table + " (filing_id, number, name, body) values (?, ?, ?, ?)",
        insert -> {
          insert.setString(1, filing.text());
          insert.setInt(2, number);
          insert.setString(3, name);
          insert.setString(4, body);
          return insert.executeUpdate();
        });
  }

  private static Optional<String> first(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }
}
