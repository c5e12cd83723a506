package vn.gtvt.sdk.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The free days of a year without a plan: those that the law itself dates, and the days in lieu of
 * those on a weekend (nghỉ bù).
 */
final class EstimatedYear {
  private static final Source IN_LIEU =
      new Source("Bộ luật Lao động 45/2019/QH14, Điều 111.3", Confidence.SECONDARY);

  private EstimatedYear() {}

  static Map<LocalDate, Holiday> free(int year, List<FixedDay> everyYear) {
    Map<LocalDate, Holiday> free = new HashMap<>();
    List<FixedDay> onWeekends = new ArrayList<>();
    for (FixedDay fixed : everyYear) {
      if (fixed.isKeptIn(year)) {
        LocalDate date = fixed.day().atYear(year);
        free.put(date, fixed.holiday());
        if (fixed.madeUp() && CalendarFiles.isWeekend(date)) {
          onWeekends.add(fixed);
        }
      }
    }
    onWeekends.sort(Comparator.comparing(FixedDay::day));
    for (FixedDay fixed : onWeekends) {
      LocalDate next = fixed.day().atYear(year);
      // 30 April and 1 May may share a weekend; each has its own day in lieu.
      while (CalendarFiles.isWeekend(next) || free.containsKey(next)) {
        next = next.plusDays(1);
      }
      free.put(next, inLieuOf(fixed.holiday()));
    }
    return free;
  }

  private static Holiday inLieuOf(Holiday holiday) {
    Bilingual name = holiday.name();
    return new Holiday(
        new Bilingual("Nghỉ bù " + name.vi(), "Day in lieu of " + name.en()), IN_LIEU);
  }
}
