package vn.gtvt.sdk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every count, and a second opinion from a list written by hand. */
class WorkingCalendarLawsTest {
  private static final Set<LocalDate> FREE =
      dates(
          "2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30",
          "2025-05-01 2025-05-02 2025-09-01 2025-09-02",
          "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27",
          "2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24",
          // 2027 by the law alone: 1 May is a Saturday.
          "2027-01-01 2027-04-30 2027-05-03 2027-09-02 2027-11-24");
  private static final Set<LocalDate> WORKED = dates("2025-04-26 2026-01-10 2026-08-22");
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final Optional<LocalTime> AT_THREE = Optional.of(LocalTime.of(15, 0));

  private final WorkingCalendar calendar = WorkingCalendar.bundled();

  @Test
  void everyDayIsAsTheListWrittenByHandSays() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(worked(day));
    }
  }

  @Test
  void dueDatesAreThoseOfANaiveCount() {
    Random random = new Random(9441);
    for (int i = 0; i < 5_000; i++) {
      LocalDateTime received = receipt(random);
      int n = random.nextInt(30);
      Optional<LocalTime> cutOff = random.nextBoolean() ? AT_THREE : Optional.empty();
      assertThat(due(received, n, cutOff))
          .as("%s + %s, %s", received, n, cutOff)
          .isEqualTo(naive(received, n, cutOff.isPresent()));
    }
  }

  @Test
  void aDueDateIsAWorkingDayAndGrowsWithTheLimitAndTheReceipt() {
    Random random = new Random(6150);
    for (int i = 0; i < 5_000; i++) {
      LocalDateTime received = receipt(random);
      int n = random.nextInt(60);
      LocalDate due = due(received, n, AT_THREE);
      assertThat(calendar.isWorkingDay(due)).isTrue();
      assertThat(due(received, n + 1, AT_THREE)).isAfter(due);
      assertThat(due(received.plusMinutes(random.nextInt(20_000)), n, AT_THREE))
          .isAfterOrEqualTo(due);
    }
  }

  @Test
  void countingBackGivesTheLimit() {
    Random random = new Random(112);
    for (int i = 0; i < 5_000; i++) {
      LocalDateTime received = receipt(random);
      int n = random.nextInt(60);
      LocalDate dayZero = due(received, 0, AT_THREE);
      LocalDate due = due(received, n, AT_THREE);
      assertThat(calendar.workingDaysBetween(dayZero, due)).isEqualTo(n);
      assertThat(calendar.workingDaysBetween(due, dayZero)).isEqualTo(-n);
    }
  }

  private LocalDate due(LocalDateTime received, int n, Optional<LocalTime> cutOff) {
    return calendar.dueDate(received, BigDecimal.valueOf(n), cutOff).date();
  }

  private static LocalDateTime receipt(Random random) {
    return FIRST.plusDays(random.nextInt(950)).atStartOfDay().plusMinutes(random.nextInt(1440));
  }

  private static LocalDate naive(LocalDateTime received, int n, boolean cutOff) {
    LocalDate day = received.toLocalDate();
    boolean late = cutOff && received.getHour() * 60 + received.getMinute() > 15 * 60;
    if (!worked(day)) {
      day = nextWorked(day);
    } else if (late) {
      day = nextWorked(day);
    }
    for (int i = 0; i < n; i++) {
      day = nextWorked(day);
    }
    return day;
  }

  private static LocalDate nextWorked(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!worked(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean worked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORKED.contains(day) || (!weekend && !FREE.contains(day));
  }

  private static Set<LocalDate> dates(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> List.of(line.split(" ", -1)).stream())
        .map(LocalDate::parse)
        .collect(Collectors.toUnmodifiableSet());
  }
}
