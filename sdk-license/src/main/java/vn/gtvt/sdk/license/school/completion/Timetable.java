package vn.gtvt.sdk.license.school.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds teachers and cars that are booked twice (TT 14/2025/TT-BXD, Điều 25.1 i). Stateless and
 * safe for concurrent use.
 */
public final class Timetable {
  private static final Comparator<Lesson> BY_BEGIN =
      Comparator.comparing(Lesson::from).thenComparing(Lesson::to).thenComparing(Lesson::id);

  private Timetable() {}

  /** Returns every pair of lessons that share a teacher or a car at a time. */
  public static List<DoubleBooking> conflicts(List<Lesson> lessons) {
    List<DoubleBooking> found = new ArrayList<>();
    find(lessons, DoubleBooking.What.TEACHER, Lesson::teacher, found);
    find(lessons, DoubleBooking.What.CAR, Lesson::car, found);
    return List.copyOf(found);
  }

  private static void find(
      List<Lesson> lessons,
      DoubleBooking.What what,
      Function<Lesson, String> name,
      List<DoubleBooking> found) {
    Map<String, List<Lesson>> byName = new TreeMap<>();
    for (Lesson each : lessons) {
      if (!name.apply(each).isBlank()) {
        byName.computeIfAbsent(name.apply(each), any -> new ArrayList<>()).add(each);
      }
    }
    byName.forEach((key, own) -> overlaps(what, key, own, found));
  }

  private static void overlaps(
      DoubleBooking.What what, String name, List<Lesson> own, List<DoubleBooking> found) {
    own.sort(BY_BEGIN);
    List<Lesson> open = new ArrayList<>();
    for (Lesson each : own) {
      open.removeIf(before -> !before.to().isAfter(each.from()));
      open.forEach(before -> found.add(new DoubleBooking(what, name, before, each)));
      open.add(each);
    }
  }
}
