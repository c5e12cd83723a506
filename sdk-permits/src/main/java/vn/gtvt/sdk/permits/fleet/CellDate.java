package vn.gtvt.sdk.permits.fleet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as text ({@code 5/3/2027}, {@code 2027-03-05 00:00:00}) or as the day numbers of a
 * workbook.
 */
final class CellDate {
  /** 1954 to 2119: wide enough for every paper, narrow enough to tell a day number from a year. */
  private static final int FIRST_DAY_NUMBER = 20_000;

  private static final int LAST_DAY_NUMBER = 80_000;

  /** Day 0 of workbooks; their false 29 February 1900 lies before every day that is read. */
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int BETWEEN_EPOCHS = 1_462;

  private CellDate() {}

  /** Returns the date, or null if the cell holds none. */
  static @Nullable LocalDate of(Object raw, boolean epoch1904) {
    if (raw instanceof BigDecimal number) {
      return ofDayNumber(number, epoch1904);
    }
    return raw instanceof String text ? ofText(text) : null;
  }

  private static @Nullable LocalDate ofDayNumber(BigDecimal number, boolean epoch1904) {
    int shift = epoch1904 ? BETWEEN_EPOCHS : 0;
    double day = number.doubleValue();
    if (!(day >= FIRST_DAY_NUMBER - shift && day < LAST_DAY_NUMBER - shift)) {
      return null;
    }
    return (epoch1904 ? EPOCH_1904 : EPOCH_1900).plusDays((long) day);
  }

  private static @Nullable LocalDate ofText(String text) {
    int[] parts = new int[3];
    int at = 0;
    int yearDigits = 0;
    for (int part = 0; part < 3; part++) {
      int start = at;
      while (at < text.length() && at - start < 5 && Character.digit(text.charAt(at), 10) >= 0) {
        parts[part] = parts[part] * 10 + Character.digit(text.charAt(at++), 10);
      }
      int length = at - start;
      if (length == 0 || length > 4 || (length > 2 && part == 1)) {
        return null;
      }
      yearDigits = part == 1 ? yearDigits : Math.max(yearDigits, length);
      if (part < 2 && (at >= text.length() || "/-.".indexOf(text.charAt(at++)) < 0)) {
        return null;
      }
    }
    boolean yearFirst = parts[0] > 31;
    if (yearDigits != 4 || !isTimeOrNothing(text, at)) {
      return null;
    }
    return yearFirst ? date(parts[0], parts[1], parts[2]) : date(parts[2], parts[1], parts[0]);
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return year < 1900 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A time of day may follow; it does not change the day. */
  private static boolean isTimeOrNothing(String text, int at) {
    if (at == text.length()) {
      return true;
    }
    if (text.charAt(at) != ' ' && text.charAt(at) != 'T') {
      return false;
    }
    for (int i = at + 1; i < text.length(); i++) {
      if ("0123456789:.Z".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
