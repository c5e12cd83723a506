package vn.gtvt.sdk.license.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row of a table answers: one code on one day. */
record Cell(String code, LocalDate day) {
  /** Returns what the rows of tables answer that begin with {@code codes | days}. */
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
    return Asked.codes(columns[0].strip()).stream()
        .flatMap(code -> Asked.days(columns[1].strip()).stream().map(day -> new Cell(code, day)));
  }
}
