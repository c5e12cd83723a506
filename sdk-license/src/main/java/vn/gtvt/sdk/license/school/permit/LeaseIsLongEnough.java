package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Findings;

/**
 * Rented premises are leased on the day of filing, and from that day on for the years that the law
 * asks for. Whether the day of filing counts as the first of them is not said: a lease that ends on
 * the very last day if it does is only warned of.
 */
final class LeaseIsLongEnough {
  private static final String UNTIL = "premises.rentedUntil";

  private LeaseIsLongEnough() {}

  static void check(
      SchoolLicenceApplication asked, Procedure procedure, LocalDate filingDate, Findings found) {
    if (!asked.occasion().isWhole()) {
      return;
    }
    if (asked.premises().isEmpty()) {
      found.error("premises", "school.premises.missing");
      return;
    }
    Premises premises = asked.premises().get();
    for (Condition condition : procedure.conditions()) {
      if (premises.rented() && condition.rule().equals("lease-term")) {
        check(premises, condition, filingDate, found);
      }
    }
  }

  private static void check(
      Premises premises, Condition condition, LocalDate filingDate, Findings found) {
    LocalDate from = premises.rentedFrom();
    LocalDate until = premises.rentedUntil();
    int years = condition.require("minYears");
    if (from == null || until == null) {
      found.error(condition.source(), "premises", "school.premises.lease-missing", "years", years);
      return;
    }
    if (from.isAfter(filingDate)) {
      boolean isLongFromThen = !until.isBefore(last(from, years));
      found.errorUntil(
          isLongFromThen ? from : null,
          condition.source(),
          "premises.rentedFrom",
          "school.premises.lease-later",
          "from",
          VietnamTime.written(from));
    }
    term(until, filingDate, condition, found);
  }

  private static void term(
      LocalDate until, LocalDate filingDate, Condition condition, Findings found) {
    int years = condition.require("minYears");
    LocalDate least = last(filingDate, years);
    if (until.isBefore(filingDate)) {
      found.error(
          condition.source(),
          UNTIL,
          "school.premises.lease-ended",
          "until",
          VietnamTime.written(until));
    } else if (!until.isAfter(least)) {
      Object[] words = {
        "until",
        VietnamTime.written(until),
        "years",
        years,
        "filed",
        VietnamTime.written(filingDate),
        "least",
        VietnamTime.written(least.plusDays(1))
      };
      if (until.isBefore(least)) {
        found.error(condition.source(), UNTIL, "school.premises.lease-short", words);
      } else {
        found.warning(condition.source(), UNTIL, "school.premises.lease-barely", words);
      }
    }
  }

  /** The last day of so many years of which this is the first. */
  private static LocalDate last(LocalDate first, int years) {
    return first.plusYears(years).minusDays(1);
  }
}
