package vn.gtvt.sdk.permits.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row of a table answers: one code on one day. */
record Cell(String code, LocalDate day) {
  /** Returns what the rows of tables answer that begin with {@code code | from | to}. */
  static Set<Cell> of(String... tables) {
    return Stream.of(tables)
        .flatMap(String::lines)
        .map(String::strip)
        .filter(row -> !row.isEmpty() && !row.startsWith("#"))
        .flatMap(Cell::ofRow)
        .collect(Collectors.toSet());
  }

  private static Stream<Cell> ofRow(String row) {
    String[] columns = row.split("\\|", -1);
    LocalDate from = LocalDate.parse(columns[1].strip());
    LocalDate to = LocalDate.parse(columns[2].strip());
    return Asked.sidesWithin(from, to).stream().map(day -> new Cell(columns[0].strip(), day));
  }
}
