package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Rented premises are leased for the years that the law asks for, counted from the first day of the
 * lease, and still on the day of filing. That the term runs from the first day is inferred.
 */
final class LeaseIsLongEnough {
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
    LocalDate least = from.plusYears(years).minusDays(1);
    if (until.isBefore(least)) {
      found.error(
          condition.source(),
          "premises.rentedUntil",
          "school.premises.lease-short",
          "from",
          VietnamTime.written(from),
          "until",
          VietnamTime.written(until),
          "years",
          years,
          "least",
          VietnamTime.written(least));
    }
    if (until.isBefore(filingDate)) {
      found.error(
          condition.source(),
          "premises.rentedUntil",
          "school.premises.lease-ended",
          "until",
          VietnamTime.written(until));
    }
  }
}
