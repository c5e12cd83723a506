package vn.gtvt.sdk.license.school.xml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gtvt.sdk.license.school.DateCode;

/**
 * The field that an element carries, and how days are written in it.
 *
 * @param field the field
 * @param days the spellings, the likeliest first; of no meaning for other kinds
 */
public record LeafName<F>(F field, List<DateCode> days) {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2099;

  /** Keeps a copy of the list. */
  public LeafName {
    days = List.copyOf(days);
  }

  /** Returns an element whose days are written in one of these ways. */
  public static <F> LeafName<F> of(F field, DateCode... days) {
    return new LeafName<>(field, List.of(days));
  }

  /**
   * Reads a day; empty if it is none. Between these years no eight digits are a day with the year
   * in front and another with the year behind: 19 and 20 are no months.
   */
  Optional<LocalDate> day(String text) {
    return days.stream()
        .flatMap(code -> code.read(text).stream())
        .filter(day -> days.size() == 1 || (day.getYear() >= EARLIEST && day.getYear() <= LATEST))
        .findFirst();
  }

  String patterns() {
    return days.stream().map(DateCode::pattern).collect(Collectors.joining(", "));
  }
}
