package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.finding.Findings;

/**
 * Vehicles with badges of fixed routes have a registered route to run, and one notice per route.
 */
record RouteBehindBadges(Source basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    long badges =
        records.badges().stream()
            .filter(badge -> badge.kind() == BadgeKind.FIXED_ROUTE && badge.isValidOn(date))
            .count();
    List<HeldRoute> routes = records.routes();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < routes.size(); i++) {
      HeldRoute route = routes.get(i);
      if (route.isRegisteredOn(date) && !codes.add(route.code())) {
        found.warning(
            basis, "routes[" + i + "].code", "overview.route.twice", "code", route.code());
      }
    }
    if (badges > 0 && codes.isEmpty()) {
      found.warning(basis, "routes", "overview.route.none", "count", badges);
    } else if (badges == 0 && !codes.isEmpty()) {
      found.warning(basis, "routes", "overview.route.no-vehicle", "count", codes.size());
    }
  }
}
