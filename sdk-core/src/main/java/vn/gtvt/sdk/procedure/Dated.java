package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value with the days between which it holds; open where a day is null. */
record Dated<T>(@Nullable LocalDate from, @Nullable LocalDate to, T value) {
  boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
