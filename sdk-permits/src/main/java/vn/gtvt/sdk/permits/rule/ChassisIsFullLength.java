package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.identifier.ChassisNumber;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/**
 * A chassis number shorter than 17 characters is legal on an older vehicle and worth a second look.
 */
final class ChassisIsFullLength implements BadgeRule {
  private final Condition basis;

  ChassisIsFullLength(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    ChassisNumber.tryParse(request.vehicle().chassis())
        .value()
        .filter(ChassisNumber::isShort)
        .ifPresent(
            chassis ->
                found.warning(
                    basis,
                    "vehicle.chassis",
                    "chassis.short",
                    "value",
                    chassis.text(),
                    "length",
                    chassis.text().length()));
  }
}
