package vn.gtvt.sdk.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A holiday that falls on the same date every year.
 *
 * @param from the first day the rule is in force; null where it always was
 * @param madeUp whether a day in lieu follows if it falls on a weekend
 */
record FixedDay(MonthDay day, @Nullable LocalDate from, boolean madeUp, Holiday holiday) {
  boolean isKeptIn(int year) {
    return from == null || !day.atYear(year).isBefore(from);
  }
}
