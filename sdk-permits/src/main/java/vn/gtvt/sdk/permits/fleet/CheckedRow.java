package vn.gtvt.sdk.permits.fleet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * A row with everything that was found in it. Immutable.
 *
 * @param row the row
 * @param report errors and warnings
 */
public record CheckedRow(SheetRow row, Report report) {
  /** Says whether the row may be filed. */
  public boolean isFileable() {
    return report.isFileable();
  }

  /**
   * Returns a line per violation that a person finds in the spreadsheet: row, column, heading, what
   * is wrong.
   */
  public List<String> lines(Locale locale) {
    return report.violations().stream().map(v -> line(v).in(locale)).toList();
  }

  private Bilingual line(Violation violation) {
    Optional<SheetColumn> column = row.columns().of(violation.path());
    if (column.isPresent()) {
      return Words.get(
          "line.at-column",
          "row",
          row.number(),
          "letter",
          column.get().letter(),
          "header",
          column.get().header(),
          "message",
          violation.message());
    }
    return Words.get(
        "line.without-column",
        "row",
        row.number(),
        "name",
        Field.nameOf(violation.path()).orElse(violation.path()),
        "message",
        violation.message());
  }
}
