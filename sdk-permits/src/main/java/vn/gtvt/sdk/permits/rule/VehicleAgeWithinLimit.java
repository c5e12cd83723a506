package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/**
 * The vehicle is not older than its kind of badge allows; on a long route the limit is stricter.
 *
 * <p>Age = year of filing − year of manufacture (the sources do not say how it is counted; this is
 * inferred). Where the answer hangs on a distance that is not stated, that is a violation of its
 * own: the milder limit is never assumed.
 */
final class VehicleAgeWithinLimit implements BadgeRule {
  private final Condition basis;
  private final SeatRange seats;
  private final int most;
  private final Optional<Integer> mostOnLongRoute;
  private final Optional<Integer> longRouteAboveKm;

  VehicleAgeWithinLimit(Condition basis) {
    this.basis = basis;
    this.seats = SeatRange.of(basis);
    this.most = basis.require("maxYears");
    this.mostOnLongRoute = basis.parameter("longRouteMaxYears");
    this.longRouteAboveKm = basis.parameter("longRouteAboveKm");
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (!seats.holds(request.vehicle())) {
      return;
    }
    int age = filingDate.getYear() - request.vehicle().yearOfManufacture();
    if (age > most) {
      found.error(
          basis,
          "vehicle.yearOfManufacture",
          "badge.age.over-limit",
          "year",
          request.vehicle().yearOfManufacture(),
          "age",
          age,
          "limit",
          most,
          "kind",
          request.kind().label());
    } else if (mostOnLongRoute.isPresent() && age > mostOnLongRoute.get()) {
      checkLongRoute(request, age, mostOnLongRoute.get(), longRouteAboveKm.orElseThrow(), found);
    }
  }

  private void checkLongRoute(
      BadgeRequest request, int age, int limit, int aboveKm, Findings found) {
    if (request.routeKm().isEmpty()) {
      found.error(
          basis, "routeKm", "badge.distance.missing", "age", age, "limit", limit, "km", aboveKm);
    } else if (request.routeKm().get() > aboveKm) {
      found.error(
          basis,
          "routeKm",
          "badge.age.over-limit-long-route",
          "year",
          request.vehicle().yearOfManufacture(),
          "age",
          age,
          "limit",
          limit,
          "distance",
          request.routeKm().get(),
          "km",
          aboveKm);
    }
  }
}
