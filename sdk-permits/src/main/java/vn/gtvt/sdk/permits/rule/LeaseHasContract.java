package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A vehicle that is not owned comes with a contract, and the contract runs on the day of filing.
 */
final class LeaseHasContract implements BadgeRule {
  private final Condition basis;

  LeaseHasContract(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    Vehicle vehicle = request.vehicle();
    if (vehicle.holding() != Vehicle.Holding.LEASED) {
      return;
    }
    if (vehicle.lease().isEmpty()) {
      found.error(basis, "vehicle.lease", "vehicle.lease.no-contract");
    } else if (vehicle.lease().get().until().isBefore(filingDate)) {
      found.error(
          basis,
          "vehicle.lease.until",
          "vehicle.lease.ended",
          "until",
          VietnamTime.written(vehicle.lease().get().until()));
    }
  }
}
