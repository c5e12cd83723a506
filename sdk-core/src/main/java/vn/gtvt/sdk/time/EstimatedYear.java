package vn.gtvt.sdk.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The free days of a year without a plan: those that the law itself dates, and the days in lieu of
 * those on a weekend (nghỉ bù).
 */
final class EstimatedYear {
  private EstimatedYear() {}

  static Map<LocalDate, Holiday> free(int year, List<FixedDay> everyYear) {
    Map<LocalDate, Holiday> free = new HashMap<>();
    SortedMap<LocalDate, Holiday> inLieu = new TreeMap<>();
    for (FixedDay fixed : everyYear) {
      if (fixed.isKeptIn(year)) {
        LocalDate date = fixed.day().atYear(year);
        free.put(date, fixed.holiday());
        Source madeUpBy = fixed.madeUpBy();
        if (madeUpBy != null && CalendarFiles.isWeekend(date)) {
          inLieu.put(date, inLieuOf(fixed.holiday().name(), madeUpBy));
        }
      }
    }
    inLieu.forEach(
        (date, holiday) -> {
          LocalDate next = date;
          // 30 April and 1 May may share a weekend; each has its own day in lieu.
          while (CalendarFiles.isWeekend(next) || free.containsKey(next)) {
            next = next.plusDays(1);
          }
          free.put(next, holiday);
        });
    return free;
  }

  private static Holiday inLieuOf(Bilingual name, Source rule) {
    return new Holiday(new Bilingual("Nghỉ bù " + name.vi(), "Day in lieu of " + name.en()), rule);
  }
}
