package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.finding.Findings;

/** A route has one notice in force, and a vehicle ran on it in time. */
record RouteIsInForce(Source ofCodes, RouteStart start) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    List<HeldRoute> routes = records.routes();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < routes.size(); i++) {
      HeldRoute route = routes.get(i);
      String at = "routes[" + i + "]";
      if (start.isRegistered(route, date) && !codes.add(route.code())) {
        found.warning(ofCodes, at + ".code", "overview.route.twice", "code", route.code());
      }
      checkStart(route, at + ".startedOn", date, found);
    }
  }

  private void checkStart(HeldRoute route, String path, LocalDate date, Findings found) {
    LocalDate started = route.startedOn();
    Source basis = start.basis().map(rule -> rule.source()).orElse(ofCodes);
    Object[] words = {
      "code", route.code(),
      "signed", OverviewWords.day(route.signedOn()),
      "started", started == null ? "" : OverviewWords.day(started),
      "due", start.due(route, date).map(OverviewWords::day).orElse("")
    };
    if (started != null && started.isBefore(route.signedOn())) {
      found.error(basis, path, "overview.route.started-before", words);
    } else if (route.isRegisteredOn(date) && start.isLapsed(route, date)) {
      found.error(basis, path, "overview.route.lapsed", words);
    }
  }
}
