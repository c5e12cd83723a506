package vn.gtvt.sdk.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value with the days between which it holds, both inclusive; open where a day is null.
 *
 * @param <T> the value
 * @param from the first day
 * @param to the last day
 * @param value what holds
 */
public record Dated<T>(@Nullable LocalDate from, @Nullable LocalDate to, T value) {
  /** Says whether the value holds on a day. */
  public boolean holdsOn(LocalDate date) {
    return !startsAfter(date) && !endsBefore(date);
  }

  /** Says whether the value begins to hold only later. */
  public boolean startsAfter(LocalDate date) {
    return from != null && date.isBefore(from);
  }

  /** Says whether the value no longer holds. */
  public boolean endsBefore(LocalDate date) {
    return to != null && date.isAfter(to);
  }

  /** Says whether two values hold on one day. */
  public boolean overlaps(Dated<?> other) {
    return (from == null || !other.endsBefore(from))
        && (other.from == null || !endsBefore(other.from));
  }
}
