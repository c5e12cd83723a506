package vn.gtvt.sdk.permits.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One record of a plain table. Immutable.
 *
 * <p>A cell that holds something else than it should is told from an empty one by {@link #has}.
 */
public final class RecordRow {
  private final int number;
  private final Map<String, Object> values;
  private final boolean epoch1904;

  private RecordRow(int number, Map<String, Object> values, boolean epoch1904) {
    this.number = number;
    this.values = Map.copyOf(values);
    this.epoch1904 = epoch1904;
  }

  static RecordRow of(RawRow row, Map<Integer, String> heading, boolean epoch1904) {
    Map<String, Object> values = new LinkedHashMap<>();
    heading.forEach(
        (column, name) -> {
          Object value = column < row.width() ? row.value(column) : null;
          if (value != null) {
            values.put(name, value);
          }
        });
    return new RecordRow(row.number(), values, epoch1904);
  }

  /** Returns the row's number as a person sees it, from 1. */
  public int number() {
    return number;
  }

  boolean isBlank() {
    return values.isEmpty();
  }

  /** Says whether anything stands in a column. */
  public boolean has(String column) {
    return values.containsKey(column);
  }

  /** Returns what stands in a column as text, numbers without an exponent; or nothing. */
  public Optional<String> text(String column) {
    return Optional.ofNullable(values.get(column))
        .filter(value -> !(value instanceof BrokenCell))
        .map(CellText::of);
  }

  /** Returns the date that stands in a column, or nothing if there is none. */
  public Optional<LocalDate> date(String column) {
    return Optional.ofNullable(values.get(column)).map(value -> CellDate.of(value, epoch1904));
  }

  /** Returns the whole number from 0 on that stands in a column, or nothing if there is none. */
  public Optional<Integer> number(String column) {
    return text(column)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(text -> new BigDecimal(text).intValueExact());
  }

  /** Returns at most 40 characters of what stands in a column, for a message. */
  public String shown(String column) {
    return Optional.ofNullable(values.get(column)).map(CellText::shown).orElse("");
  }

  @Override
  public String toString() {
    return "RecordRow[" + number + ", " + values.keySet() + "]";
  }
}
