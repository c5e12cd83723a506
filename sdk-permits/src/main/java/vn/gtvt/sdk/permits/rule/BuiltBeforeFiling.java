package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** The year of manufacture does not lie behind the year of filing. */
final class BuiltBeforeFiling implements BadgeRule {
  private final Condition basis;

  BuiltBeforeFiling(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    int year = request.vehicle().yearOfManufacture();
    if (year > filingDate.getYear()) {
      found.error(basis, "vehicle.yearOfManufacture", "vehicle.year.in-future", "year", year);
    }
  }
}
