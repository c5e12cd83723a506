package vn.gtvt.sdk.permits.finding;

import java.time.LocalDate;

/**
 * Days in which nothing is issued. Immutable.
 *
 * <p>The day that it is counted from is not one of them: the ban fills the days 1 to n after it (Bộ
 * luật Dân sự 91/2015/QH13, Điều 147.2; that the decree counts so is inferred). Days off count like
 * others; when the return itself is late tells {@link ReturnTerm}.
 *
 * @param countedFrom the day before its first
 * @param days how many
 */
public record Ban(LocalDate countedFrom, int days) {
  /** Returns its last day. */
  public LocalDate lastDay() {
    return countedFrom.plusDays(days);
  }

  /** Returns the first day on which may be filed again. */
  public LocalDate over() {
    return lastDay().plusDays(1);
  }

  /** Says whether nothing is issued on a day. */
  public boolean runsOn(LocalDate day) {
    return !day.isAfter(lastDay());
  }
}
