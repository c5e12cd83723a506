package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.route.RouteCheck;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.validation.Report;

/** All rules that a company is held against on a day. */
record OverviewRules(List<OverviewRule> rules) {
  private static final ProcedureCode LICENCE = ProcedureCode.of("1.000703");

  OverviewRules {
    rules = List.copyOf(rules);
  }

  /**
   * Returns the rules of a law.
   *
   * @throws vn.gtvt.sdk.procedure.UnknownProcedureException if badges are not issued on the day
   */
  static OverviewRules of(Procedures law) {
    Procedure badge = law.require(BadgeCheck.BADGE);
    Source basis = badge.basis();
    List<OverviewRule> rules = new ArrayList<>();
    Function<String, Source> of = rule -> rule(badge, rule).map(Condition::source).orElse(basis);
    RouteStart start = RouteStart.of(law);
    rules.add(new VehicleStandsOnce(basis));
    rules.add(new BadgeHasVehicle(of.apply("held-vehicle")));
    rules.add(new BadgeNumberStandsOnce(basis));
    rules.add(new VehicleHasBadge(basis));
    rules.add(new LicenceBehindBadges(of.apply("held-licence"), of.apply("dossier-form")));
    for (Condition condition : badge.conditions()) {
      switch (condition.rule()) {
        case "one-kind-at-a-time" -> rules.add(new OneBadgeAtATime(condition));
        case "vehicle-age" -> rules.add(new AgeHoldsNextYear(condition, start));
        case "badge-term" -> rules.add(new BadgeEndsWithVehicle(condition));
        case "lease-contract" -> rules.add(new BadgeEndsWithLease(condition));
        case "kinds-issued" -> rules.add(new KindIsStillIssued(condition, law));
        default -> {
          // Demands on a request, which nothing that a company holds can show.
        }
      }
    }
    law.find(LICENCE).ifPresent(licence -> rules.add(new OldLicenceIsReissued(licence)));
    Optional<Procedure> routes = law.find(RouteCheck.ROUTE);
    Source ofCodes =
        routes
            .flatMap(route -> rule(route, "route-code"))
            .map(Condition::source)
            .or(() -> routes.map(Procedure::basis))
            .orElse(basis);
    rules.add(new RouteIsInForce(ofCodes, start));
    rule(badge, "held-route")
        .ifPresent(
            held ->
                rules.add(
                    new RouteBehindBadges(
                        held, start.basis().map(Condition::source).orElse(basis), start)));
    return new OverviewRules(rules);
  }

  private static Optional<Condition> rule(Procedure procedure, String name) {
    return procedure.conditions().stream()
        .filter(condition -> condition.rule().equals(name))
        .findFirst();
  }

  Report check(CompanyRecords records, LocalDate date) {
    Findings found = OverviewWords.find();
    rules.forEach(rule -> rule.check(records, date, found));
    return found.report();
  }
}
