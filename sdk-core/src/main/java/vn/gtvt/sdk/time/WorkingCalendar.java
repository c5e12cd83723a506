package vn.gtvt.sdk.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;

/**
 * The days on which authorities work (ngày làm việc): Monday to Friday without the public holidays,
 * and the Saturdays worked in exchange for a free weekday (làm bù).
 *
 * <p>The Labour Code (Bộ luật Lao động 45/2019/QH14, Điều 112) dates some holidays only; Tết, the
 * second National Day and the exchanges are set each year by a notice (thông báo) to the civil
 * service. A year whose notice is not among the facts is never refused: what can be said of it is
 * said, and marked an estimate.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class WorkingCalendar {
  /** More working days than any procedure takes; beyond it a count is a mistake. */
  private static final int MOST_DAYS = 10_000;

  private final SortedMap<Integer, Source> plans;
  private final Map<LocalDate, Holiday> free;
  private final Map<LocalDate, Source> workedWeekends;
  private final List<FixedDay> everyYear;
  private final Doubts doubts;

  private WorkingCalendar(CalendarFiles files) {
    this.plans = new TreeMap<>(files.plans);
    this.free = Map.copyOf(files.free);
    this.workedWeekends = Map.copyOf(files.workedWeekends);
    this.everyYear = List.copyOf(files.everyYear);
    this.doubts = new Doubts(plans, new TreeMap<>(files.undecided));
  }

  /**
   * Reads the plans that the SDK brings.
   *
   * @throws FaultyFactException if a file is wrong; the message names file and field
   */
  public static WorkingCalendar bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the plans among these files.
   *
   * @throws FaultyFactException if a file is wrong; the message names file and field
   */
  public static WorkingCalendar of(Facts facts) {
    return new WorkingCalendar(new CalendarFiles(facts));
  }

  /** Says whether authorities work on a day, as far as is known. */
  public boolean isWorkingDay(LocalDate date) {
    return workedWeekends.containsKey(date)
        || (!CalendarFiles.isWeekend(date) && holidayOn(date).isEmpty());
  }

  /** Returns the holiday on a day, be it the day itself, a day in lieu or an exchanged day. */
  public Optional<Holiday> holidayOn(LocalDate date) {
    Holiday planned = free.get(date);
    if (planned != null || plans.containsKey(date.getYear())) {
      return Optional.ofNullable(planned);
    }
    return Optional.ofNullable(EstimatedYear.free(date.getYear(), everyYear).get(date));
  }

  /**
   * Says whether an answer about the days from one to another, both included, is an estimate: a
   * year among them has no plan, or one of the days is not decided.
   */
  public boolean isEstimate(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? isEstimate(to, from) : doubts.isEstimate(from, to);
  }

  /**
   * Returns the sources of a year: the notice, and what its single days rest on. Empty where the
   * year is not known.
   */
  public List<Source> sources(int year) {
    if (!plans.containsKey(year)) {
      return List.of();
    }
    Stream<Source> holidays =
        free.entrySet().stream()
            .filter(day -> day.getKey().getYear() == year)
            .sorted(Map.Entry.comparingByKey())
            .map(day -> day.getValue().source());
    Stream<Source> exchanges =
        workedWeekends.entrySet().stream()
            .filter(day -> day.getKey().getYear() == year)
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue);
    return Stream.of(Stream.of(plans.get(year)), holidays, exchanges, doubts.sources(year))
        .flatMap(sources -> sources)
        .distinct()
        .toList();
  }

  /**
   * Returns the day by which a dossier received at this time in Vietnam is due.
   *
   * <p>The day on which the complete dossier (hồ sơ đầy đủ, hợp lệ) is received is day 0, and the
   * n-th working day after it is due (the first day is not counted: Bộ luật Dân sự 91/2015/QH13,
   * Điều 147.2; general). What comes in after the cut-off counts as received on the next working
   * day; only some procedures have one, mostly 15:00, so none is assumed (secondary). That a
   * dossier received on a day off counts as received on the next working day is inferred: no source
   * read says so. Half days are rounded up to the whole day, since a due date names a day.
   *
   * @param received when the complete dossier came in, by the clocks of Vietnam
   * @param workingDays the time limit, e.g. 2 or 2.5
   * @param cutOff the time after which a dossier counts for the next working day
   * @throws IllegalArgumentException if the number is negative or above 10,000
   */
  public DueDate dueDate(
      LocalDateTime received, BigDecimal workingDays, Optional<LocalTime> cutOff) {
    int left = whole(workingDays);
    LocalDate date = received.toLocalDate();
    // On a day off the hour does not matter: the day after is not later than the next working day.
    if (cutOff.filter(received.toLocalTime()::isAfter).isPresent()) {
      date = date.plusDays(1);
    }
    while (!isWorkingDay(date) || left > 0) {
      if (isWorkingDay(date)) {
        left--;
      }
      date = date.plusDays(1);
    }
    return doubts.due(received.toLocalDate(), date);
  }

  /**
   * Returns the day by which a dossier received at this instant is due.
   *
   * @param received when the complete dossier came in
   * @param workingDays the time limit, e.g. 2 or 2.5
   * @param cutOff the time in Vietnam after which a dossier counts for the next working day
   * @throws IllegalArgumentException if the number is negative or above 10,000
   * @see #dueDate(LocalDateTime, BigDecimal, Optional)
   */
  public DueDate dueDate(Instant received, BigDecimal workingDays, Optional<LocalTime> cutOff) {
    return dueDate(received.atZone(VietnamTime.ZONE).toLocalDateTime(), workingDays, cutOff);
  }

  /**
   * Counts the working days after one day up to and including another; negative where the other
   * lies before. From a day of receipt that is a working day to its due date this is the time
   * limit.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    return Math.toIntExact(
        from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count());
  }

  private static int whole(BigDecimal workingDays) {
    if (workingDays.signum() < 0 || workingDays.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
      throw new IllegalArgumentException(
          "số ngày làm việc không hợp lệ / no number of working days: " + workingDays);
    }
    return workingDays.setScale(0, RoundingMode.CEILING).intValueExact();
  }
}
