package vn.gtvt.sdk.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Reads {@code calendar/<year>.json}, the plans of single years, and {@code
 * calendar/every-year.json}, the holidays that do not move.
 */
final class CalendarFiles {
  private static final String FOLDER = "calendar/";
  private static final String EVERY_YEAR = FOLDER + "every-year.json";

  final Map<Integer, Source> plans = new HashMap<>();
  final Map<LocalDate, Holiday> free = new HashMap<>();
  final Map<LocalDate, Source> workedWeekends = new HashMap<>();
  final Map<LocalDate, Holiday> undecided = new HashMap<>();
  final List<FixedDay> everyYear = new ArrayList<>();

  CalendarFiles(Facts facts) {
    for (String name : facts.names("calendar")) {
      try (InputStream in = facts.open(name)) {
        DataField file = DataField.read(name, in);
        if (name.equals(EVERY_YEAR)) {
          file.only(Set.of("madeUpBy", "madeUp", "notMadeUp"));
          Source madeUpBy = file.source("madeUpBy");
          everyYear.addAll(file.list("madeUp", at -> fixedDay(at, madeUpBy)));
          everyYear.addAll(file.list("notMadeUp", at -> fixedDay(at, null)));
        } else {
          plan(year(file), file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static int year(DataField file) {
    String year = file.file().substring(FOLDER.length()).replace(".json", "");
    if (!year.matches("[0-9]{4}")) {
      throw file.fault("", "is in a file that is named after no year");
    }
    return Integer.parseInt(year);
  }

  private void plan(int year, DataField file) {
    file.only(Set.of("source", "holidays", "workingSaturdays", "undecided"));
    plans.put(year, file.source("source"));
    file.list("holidays", at -> put(free, dateIn(year, at), holiday(at, "date"), at));
    file.list("workingSaturdays", at -> swap(year, at));
    file.optionalList("undecided", at -> put(undecided, dateIn(year, at), holiday(at, "date"), at));
  }

  private Source swap(int year, DataField at) {
    at.only(Set.of("date", "inPlaceOf", "source"));
    LocalDate worked = dateIn(year, at);
    // The free day may lie in the year before: Monday 31/12/2018 was worked on 05/01/2019.
    LocalDate off = at.date("inPlaceOf");
    if (!isWeekend(worked)) {
      throw at.fault("date", "is on no weekend");
    }
    if (isWeekend(off) || free.containsKey(off)) {
      throw at.fault("inPlaceOf", "is free already");
    }
    Source source = at.source("source");
    Bilingual name =
        new Bilingual(
            "Nghỉ hoán đổi, làm bù ngày " + VietnamTime.written(worked),
            "Day off in exchange for " + VietnamTime.written(worked));
    free.put(off, new Holiday(name, source));
    return put(workedWeekends, worked, source, at);
  }

  private static FixedDay fixedDay(DataField at, @Nullable Source madeUpBy) {
    MonthDay day;
    try {
      day = MonthDay.parse("--" + at.text("day"));
    } catch (DateTimeParseException e) {
      throw at.fault("day", "is no day like 12-31");
    }
    LocalDate from = at.optionalDate("from");
    return new FixedDay(day, from, madeUpBy, holiday(at, "day", "from"));
  }

  private static Holiday holiday(DataField at, String... others) {
    Set<String> names = new HashSet<>(Set.of(others));
    names.addAll(Set.of("name", "source"));
    at.only(names);
    return new Holiday(at.both("name"), at.source("source"));
  }

  private static LocalDate dateIn(int year, DataField at) {
    LocalDate date = at.date("date");
    if (date.getYear() != year) {
      throw at.fault("date", "is in another year than the file");
    }
    return date;
  }

  private static <T> T put(Map<LocalDate, T> map, LocalDate date, T value, DataField at) {
    if (map.put(date, value) != null) {
      throw at.fault("date", "is named twice");
    }
    return value;
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
