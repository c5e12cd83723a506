package vn.gtvt.sdk.permits.fleet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells vehicles from what else stands below a heading: numbering, totals, signatures. */
final class RowKinds {
  /** Filled cells from which a row without a plate is a vehicle whose plate was forgotten. */
  private static final int ENOUGH = 3;

  private final HeaderRow header;
  private final int plateColumn;

  RowKinds(HeaderRow header) {
    this.header = header;
    this.plateColumn = header.fields().indexOf(Field.PLATE);
  }

  boolean isVehicle(RawRow row) {
    Object plate = row.value(plateColumn);
    boolean named = plate != null && isPlate(plate);
    return (named || isFilled(row)) && !isNumbering(row) && !repeatsHeading(plate);
  }

  private boolean isFilled(RawRow row) {
    int filled = 0;
    for (int i = 0; i < header.fields().size() && filled < ENOUGH; i++) {
      Field field = header.fields().get(i);
      boolean counts = field != null && field != Field.NUMBER && row.value(i) != null;
      filled += counts ? 1 : 0;
    }
    return filled >= ENOUGH;
  }

  /** Returns what a row that is no vehicle says first, or null if it says nothing. */
  @Nullable Object firstWords(RawRow row) {
    for (int i = 0; i < row.width(); i++) {
      boolean counts = i >= header.fields().size() || header.fields().get(i) != Field.NUMBER;
      Object value = counts ? row.value(i) : null;
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static boolean isPlate(Object value) {
    return value instanceof BrokenCell || CellText.hasDigit(CellText.of(value));
  }

  /** Forms print (1), (2), (3)… below their heading. */
  private boolean isNumbering(RawRow row) {
    if (row.number() != header.number() + 1) {
      return false;
    }
    int next = 1;
    for (int i = 0; i < row.width(); i++) {
      Object value = row.value(i);
      if (value != null && !isNumber(value, next++)) {
        return false;
      }
    }
    return next > 2;
  }

  private static boolean isNumber(Object value, int number) {
    if (value instanceof BigDecimal written) {
      return written.compareTo(BigDecimal.valueOf(number)) == 0;
    }
    String text = value.toString();
    String digits = String.valueOf(number);
    return text.equals(digits)
        || text.equals("(" + digits + ")")
        || text.equals("[" + digits + "]");
  }

  /** Sheets that were printed repeat their heading on every page. */
  private static boolean repeatsHeading(@Nullable Object plate) {
    return plate instanceof String text
        && !CellText.hasDigit(text)
        && Field.ofHeading(text) == Field.PLATE;
  }
}
