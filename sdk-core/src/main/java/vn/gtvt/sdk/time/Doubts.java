package vn.gtvt.sdk.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/** What a count of days rests on, and what it does not know. */
final class Doubts {
  private final SortedMap<Integer, Source> plans;
  private final SortedMap<LocalDate, Holiday> undecided;

  Doubts(SortedMap<Integer, Source> plans, SortedMap<LocalDate, Holiday> undecided) {
    this.plans = plans;
    this.undecided = undecided;
  }

  boolean isEstimate(LocalDate from, LocalDate to) {
    return !unplanned(from, to).isEmpty() || !undecidedIn(from, to).isEmpty();
  }

  Stream<Source> sources(int year) {
    return undecidedIn(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
        .map(Holiday::source);
  }

  DueDate due(LocalDate from, LocalDate date) {
    List<Bilingual> parts = new ArrayList<>();
    List<Integer> unplanned = unplanned(from, date);
    if (!unplanned.isEmpty()) {
      parts.add(missing(unplanned));
    }
    undecidedIn(from, date).stream().map(Holiday::name).distinct().forEach(parts::add);
    if (parts.isEmpty()) {
      plans
          .subMap(from.getYear(), date.getYear() + 1)
          .forEach((year, plan) -> parts.add(planned(year, plan)));
      return new DueDate(date, false, joined("", "", parts));
    }
    return new DueDate(date, true, joined("Ước tính: ", "Estimate: ", parts));
  }

  private List<Integer> unplanned(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .filter(year -> !plans.containsKey(year))
        .boxed()
        .toList();
  }

  private List<Holiday> undecidedIn(LocalDate from, LocalDate to) {
    return List.copyOf(undecided.subMap(from, to.plusDays(1)).values());
  }

  private static Bilingual missing(List<Integer> years) {
    String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new Bilingual(
        "chưa có lịch nghỉ chính thức của năm "
            + list
            + " (chưa tính Tết Âm lịch, Giỗ Tổ Hùng Vương, ngày liền kề Quốc khánh và ngày làm bù)",
        "no official plan of holidays is known for "
            + list
            + " (Tết, the Hùng Kings' day, the second National Day and exchanged days are left"
            + " out)");
  }

  private static Bilingual planned(int year, Source plan) {
    Bilingual sure = plan.confidence().label();
    return new Bilingual(
        "Lịch nghỉ năm " + year + ": " + plan.reference() + ", " + sure.vi(),
        "Holidays of " + year + ": " + plan.reference() + ", " + sure.en());
  }

  private static Bilingual joined(String vi, String en, List<Bilingual> parts) {
    return new Bilingual(
        vi + parts.stream().map(Bilingual::vi).collect(Collectors.joining("; ")),
        en + parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
  }
}
