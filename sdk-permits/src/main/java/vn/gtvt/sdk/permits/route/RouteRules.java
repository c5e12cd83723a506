package vn.gtvt.sdk.permits.route;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;

/** The rules of one edition, by their names in the dated data. */
final class RouteRules {
  private static final String PREFIX = "route-";

  private RouteRules() {}

  /**
   * Returns the rules of a registration; what comes after it is told by {@link RouteDuties}.
   *
   * @throws IllegalStateException if the data name a rule that no class demands
   */
  static List<RouteRule> of(Procedure procedure, Provinces provinces, RouteNumbering numbering) {
    List<RouteRule> rules = new ArrayList<>();
    for (Condition condition : procedure.conditions()) {
      if (condition.rule().startsWith(PREFIX)) {
        rules.add(rule(condition, procedure, provinces, numbering));
      }
    }
    return List.copyOf(rules);
  }

  private static RouteRule rule(
      Condition condition, Procedure procedure, Provinces provinces, RouteNumbering numbering) {
    return switch (condition.rule()) {
      case "route-licence" -> new LicensedForFixedRoutes(condition);
      case "route-applicant" -> new ApplicantIsListed(condition, procedure.subjects());
      case "route-place" -> new FiledWhereLicensed(condition, Seats.in(provinces));
      case RouteCheck.CODE ->
          new CodeIsWellFormed(condition, new CodesOfToday(provinces, numbering));
      case "route-code-province" ->
          new CodeNamesProvincesOfToday(condition, new CodesOfToday(provinces, numbering));
      case "route-slots" -> new SlotsOfTheTimetable(condition);
      case "route-trips" -> new TripsFitSlots(condition);
      case "route-queue" -> new FirstFiledFirst(condition);
      case "route-ban" -> new RouteBanIsOver(condition, new CodesOfToday(provinces, numbering));
      case "route-values" ->
          new RouteValuesAgree(condition, new CodesOfToday(provinces, numbering));
      default -> throw new IllegalStateException("no class demands the rule " + condition.rule());
    };
  }
}
