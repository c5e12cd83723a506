package vn.gtvt.examples.fleetbadges.data;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a sheet: a text, a whole number or a date per column. Immutable.
 *
 * @param cells what is there; an empty cell is absent
 */
public record Line(Map<Column, Object> cells) {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  /** Keeps a copy. */
  public Line {
    Map<Column, Object> copy = new EnumMap<>(Column.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  static Line empty() {
    return new Line(Map.of());
  }

  /** Returns the same row with another cell. */
  public Line with(Column column, Object value) {
    Map<Column, Object> changed = new EnumMap<>(Column.class);
    changed.putAll(cells);
    changed.put(column, value);
    return new Line(changed);
  }

  /** Returns the same row with these cells empty. */
  public Line without(Column... columns) {
    Map<Column, Object> changed = new EnumMap<>(Column.class);
    changed.putAll(cells);
    for (Column column : columns) {
      changed.remove(column);
    }
    return new Line(changed);
  }

  /** Returns a cell as a person reads it; empty if nothing is there. */
  public String text(Column column) {
    Object value = cells.getOrDefault(column, "");
    return value instanceof LocalDate date ? WRITTEN.format(date) : value.toString();
  }
}
