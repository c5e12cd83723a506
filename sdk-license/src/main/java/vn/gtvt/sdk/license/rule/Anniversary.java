package vn.gtvt.sdk.license.rule;

import java.time.LocalDate;

/**
 * Full months and years since a day. Where the last month has no such day they are full only on the
 * next: who was born on 29 February is, in a common year, a year older on 1 March. No source says
 * so, but then nobody can doubt it. Stateless.
 */
final class Anniversary {
  private Anniversary() {}

  static LocalDate ofYears(LocalDate since, int years) {
    return ofMonths(since, 12L * years);
  }

  static LocalDate ofMonths(LocalDate since, long months) {
    LocalDate day = since.plusMonths(months);
    return day.getDayOfMonth() == since.getDayOfMonth() ? day : day.plusDays(1);
  }
}
