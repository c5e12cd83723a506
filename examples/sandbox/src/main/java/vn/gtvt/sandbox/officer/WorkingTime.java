package vn.gtvt.sandbox.officer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Monday to Friday, 08:00 to 17:00; there are no public holidays in a sandbox. */
final class WorkingTime {
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private WorkingTime() {}

  /** The moment when this much working time has passed since the start. */
  static ZonedDateTime after(ZonedDateTime start, Duration work) {
    ZonedDateTime time = open(start);
    Duration left = work;
    Duration today = untilClose(time);
    while (left.compareTo(today) > 0) {
      left = left.minus(today);
      time = open(time.with(CLOSES));
      today = untilClose(time);
    }
    return time.plus(left);
  }

  /** Closing time of the n-th working day after the day of the start. */
  static ZonedDateTime closeOfDay(ZonedDateTime start, int days) {
    LocalDate day = start.toLocalDate();
    for (int left = days; left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (!works(day));
    }
    return day.atTime(CLOSES).atZone(start.getZone());
  }

  private static ZonedDateTime open(ZonedDateTime time) {
    LocalDate day = time.toLocalDate();
    if (works(day) && time.toLocalTime().isBefore(OPENS)) {
      return time.with(OPENS);
    }
    if (works(day) && time.toLocalTime().isBefore(CLOSES)) {
      return time;
    }
    return closeOfDay(time, 1).with(OPENS);
  }

  private static Duration untilClose(ZonedDateTime time) {
    return Duration.between(time, time.with(CLOSES));
  }

  private static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
