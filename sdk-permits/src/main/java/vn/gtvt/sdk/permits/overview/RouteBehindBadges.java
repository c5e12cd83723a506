package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** Vehicles with badges of fixed routes have a registered route to run, and routes vehicles. */
record RouteBehindBadges(Condition basis, Source ofRoutes, RouteStart start)
    implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    long badges =
        records.badges().stream()
            .filter(badge -> badge.kind() == BadgeKind.FIXED_ROUTE && badge.isValidOn(date))
            .count();
    List<String> codes =
        records.routes().stream()
            .filter(route -> start.isRegistered(route, date))
            .map(HeldRoute::code)
            .distinct()
            .toList();
    if (badges > 0 && codes.isEmpty()) {
      found.warning(
          basis,
          "routes",
          "overview.route.none",
          "count",
          badges,
          "idle",
          basis.require("idleDays"));
    } else if (badges == 0 && !codes.isEmpty()) {
      found.warning(ofRoutes, "routes", "overview.route.no-vehicle", "count", codes.size());
    }
  }
}
