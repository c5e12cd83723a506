package vn.gtvt.sdk.license.school;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The four ways in which days are written; which one is a matter of the field (school.md 13.2). */
public enum DateCode {
  /** {@code 1990-01-15}: most days of school files. */
  ISO("yyyy-MM-dd"),
  /** {@code 19900115}: birth dates and the days of a licence held. */
  COMPACT("yyyyMMdd"),
  /** {@code 15/01/1990}: health certificates, and what people write. */
  SLASHED("dd/MM/yyyy"),
  /**
   * {@code 15011990}: birth dates of teachers. Eight digits as well: never guess between the two.
   */
  DAY_FIRST("ddMMyyyy");

  private final String pattern;
  private final int year;
  private final int month;
  private final int day;

  DateCode(String pattern) {
    this.pattern = pattern;
    this.year = pattern.indexOf('y');
    this.month = pattern.indexOf('M');
    this.day = pattern.indexOf('d');
  }

  /** Reads a day; empty if it is none in this spelling. */
  public Optional<LocalDate> read(String written) {
    String bare = written.strip();
    if (!hasShape(bare)) {
      return Optional.empty();
    }
    // A file has thousands of days: formatters would take longer than all the rest of it.
    int y = number(bare, year, 4);
    int m = number(bare, month, 2);
    int d = number(bare, day, 2);
    boolean isDay = m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(y, m).lengthOfMonth();
    return isDay ? Optional.of(LocalDate.of(y, m, d)) : Optional.empty();
  }

  private boolean hasShape(String text) {
    if (text.length() != pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = text.charAt(i);
      char p = pattern.charAt(i);
      boolean isPlaced = (p == '-' || p == '/') ? c == p : (c >= '0' && c <= '9');
      if (!isPlaced) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /** Writes a day. */
  public String write(LocalDate day) {
    return pattern
        .replace("yyyy", String.format(Locale.ROOT, "%04d", day.getYear()))
        .replace("MM", String.format(Locale.ROOT, "%02d", day.getMonthValue()))
        .replace("dd", String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
  }

  /** Returns the spelling as people say it: {@code yyyyMMdd}. */
  public String pattern() {
    return pattern;
  }
}
