package vn.gtvt.sdk.permits.finding;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.WorkingCalendar;

/**
 * Until when something is handed back after a decision. Immutable.
 *
 * <p>A term whose last day is a day off ends with the next working day (Bộ luật Dân sự
 * 91/2015/QH13, Điều 148.5); that this holds here is inferred, so both days are kept.
 *
 * @param due the last day as the decree counts
 * @param lastDay the last day where a day off does not count; else the same
 */
public record ReturnTerm(LocalDate due, LocalDate lastDay) {
  /**
   * Counts a term.
   *
   * @param dayOff the rule by which a day off is passed over; nothing if the edition has none
   */
  public static ReturnTerm of(
      LocalDate signedOn, int days, Optional<Condition> dayOff, WorkingCalendar calendar) {
    LocalDate due = signedOn.plusDays(days);
    LocalDate last = due;
    while (dayOff.isPresent() && !calendar.isWorkingDay(last)) {
      last = last.plusDays(1);
    }
    return new ReturnTerm(due, last);
  }

  /** Says whether a return on a day is late, however it is counted. */
  public boolean isLate(LocalDate day) {
    return day.isAfter(lastDay);
  }

  /** Says whether a return on a day is late only where a day off counts. */
  public boolean isDoubtful(LocalDate day) {
    return day.isAfter(due) && !isLate(day);
  }
}
