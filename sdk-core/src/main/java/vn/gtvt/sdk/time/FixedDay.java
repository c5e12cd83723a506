package vn.gtvt.sdk.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;

/**
 * A holiday that falls on the same date every year.
 *
 * @param from the first day the rule is in force; null where it always was
 * @param madeUpBy the rule that gives a day in lieu if it falls on a weekend; null where none does
 */
record FixedDay(
    MonthDay day, @Nullable LocalDate from, @Nullable Source madeUpBy, Holiday holiday) {
  boolean isKeptIn(int year) {
    return from == null || !day.atYear(year).isBefore(from);
  }
}
