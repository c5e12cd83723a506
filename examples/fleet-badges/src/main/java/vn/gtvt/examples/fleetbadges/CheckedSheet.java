package vn.gtvt.examples.fleetbadges;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.permits.fleet.Fleet;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.rule.BadgeCheck;

/**
 * A sheet whose head is complete and whose every row was checked. Immutable.
 *
 * @param operator who asks
 * @param authority who is asked
 * @param paperNumber number of the request paper
 * @param check the rules of the day of filing
 * @param rows every row with what was found
 */
record CheckedSheet(
    Operator operator,
    Authority authority,
    String paperNumber,
    BadgeCheck check,
    List<CheckedRow> rows) {
  CheckedSheet {
    rows = List.copyOf(rows);
  }

  LocalDate filingDate() {
    return check.filingDate();
  }

  List<CheckedRow> fileable() {
    return rows.stream().filter(row -> row.isFileable()).toList();
  }

  List<CheckedRow> refused() {
    return rows.stream().filter(row -> !row.isFileable()).toList();
  }

  /** Returns the dossiers' worth of what may be filed: one kind of badge each. */
  List<BadgeApplication> applications() {
    return Fleet.of(operator, authority, fileable().stream().map(r -> r.row().request()).toList())
        .applications(paperNumber, filingDate(), check.mostVehicles());
  }
}
