package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/**
 * A tracking device and a camera that records the driver are declared; not declared counts as
 * absent.
 */
final class TrackingAndCameraDeclared implements BadgeRule {
  private final Condition basis;

  TrackingAndCameraDeclared(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (!request.vehicle().trackingDevice().orElse(false)) {
      found.error(basis, "vehicle.trackingDevice", "vehicle.tracking.not-declared");
    }
    if (!request.vehicle().driverCamera().orElse(false)) {
      found.error(basis, "vehicle.driverCamera", "vehicle.camera.not-declared");
    }
  }
}
