package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.HashSet;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** The trips of a month are no more than the departure times allow. */
final class TripsFitSlots implements RouteRule {
  private final Condition basis;
  private final int mostDays;

  TripsFitSlots(Condition basis) {
    this.basis = basis;
    this.mostDays = basis.require("mostDays");
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    int most = new HashSet<>(registration.slots()).size() * mostDays;
    if (registration.tripsPerMonth() > most) {
      found.error(
          basis,
          "tripsPerMonth",
          "route.trips.too-many",
          "trips",
          registration.tripsPerMonth(),
          "slots",
          registration.slots().size(),
          "most",
          most);
    }
  }
}
