package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.route.RouteCheck;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedures;

/**
 * Until when a vehicle must run on a route, else its notice is void (Điều 22.5 NĐ 158/2024).
 *
 * @param basis the rule; nothing where the law of the day states none
 */
record RouteStart(Optional<Condition> basis) {
  static RouteStart of(Procedures law) {
    return new RouteStart(
        law.find(RouteCheck.ROUTE).stream()
            .flatMap(route -> route.conditions().stream())
            .filter(condition -> condition.rule().equals("start-of-operation"))
            .findFirst());
  }

  /** The last day on which a vehicle must run first; nothing once one ran in time. */
  Optional<LocalDate> due(HeldRoute route, LocalDate day) {
    return basis
        .map(rule -> route.signedOn().plusDays(rule.require("withinDays")))
        .filter(due -> !hasBegun(route, due, day));
  }

  boolean isLapsed(HeldRoute route, LocalDate day) {
    return due(route, day).filter(day::isAfter).isPresent();
  }

  boolean isRegistered(HeldRoute route, LocalDate day) {
    return route.isRegisteredOn(day) && !isLapsed(route, day);
  }

  /** A day to come is a plan, and a day before the notice is a mistake. */
  private static boolean hasBegun(HeldRoute route, LocalDate due, LocalDate day) {
    LocalDate started = route.startedOn();
    return started != null
        && !started.isBefore(route.signedOn())
        && !started.isAfter(due)
        && !started.isAfter(day);
  }
}
