package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.procedure.Condition;

/**
 * A vehicle is within the age of its badges' kinds, this year and the next.
 *
 * <p>Age = year − year of manufacture, as in {@code BadgeCheck} (inferred). Which routes a vehicle
 * runs is not known here: where only a long route makes it too old, that is an error if the company
 * has none but long ones, nothing if it has none at all that is long, else a warning.
 */
record AgeHoldsNextYear(Condition basis, RouteStart start) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    List<HeldVehicle> vehicles = records.vehicles();
    for (int i = 0; i < vehicles.size(); i++) {
      HeldVehicle vehicle = vehicles.get(i);
      Integer year = vehicle.yearOfManufacture();
      if (year != null && holds(vehicle.seats())) {
        for (BadgeKind kind : kinds(vehicle.plate(), records, date)) {
          check(
              new Aged("vehicles[" + i + "].yearOfManufacture", vehicle.plate(), kind, year),
              records,
              date,
              found);
        }
      }
    }
  }

  private record Aged(String path, String plate, BadgeKind kind, int year) {}

  private Set<BadgeKind> kinds(String plate, CompanyRecords records, LocalDate date) {
    EnumSet<BadgeKind> kinds = EnumSet.noneOf(BadgeKind.class);
    records.badges().stream()
        .filter(badge -> badge.plate().equals(plate) && badge.isValidOn(date))
        .map(HeldBadge::kind)
        .filter(kind -> basis.appliesTo(kind.id()))
        .forEach(kinds::add);
    return kinds;
  }

  private boolean holds(@Nullable SeatCount seats) {
    Optional<Integer> least = basis.parameter("minSeats");
    Optional<Integer> most = basis.parameter("maxSeats");
    if (seats == null) {
      return least.isEmpty() && most.isEmpty();
    }
    return least.filter(n -> seats.withoutDriver() < n).isEmpty()
        && most.filter(n -> seats.withoutDriver() > n).isEmpty();
  }

  private void check(Aged vehicle, CompanyRecords records, LocalDate date, Findings found) {
    int limit = basis.require("maxYears");
    int age = date.getYear() - vehicle.year();
    if (age > limit) {
      found.error(basis, vehicle.path(), "overview.age.passed", words(vehicle, limit, date));
    } else if (age + 1 > limit) {
      found.warning(basis, vehicle.path(), "overview.age.next-year", words(vehicle, limit, date));
    }
    Optional<Integer> onLongRoute = basis.parameter("longRouteMaxYears");
    if (onLongRoute.isPresent() && age <= limit && age + 1 > onLongRoute.get()) {
      longRoute(vehicle, onLongRoute.get(), age, records, date, found);
    }
  }

  private void longRoute(
      Aged vehicle, int limit, int age, CompanyRecords records, LocalDate date, Findings found) {
    // A contract car runs wherever it is hired to: its trips stand in no list.
    boolean runsRoutes = vehicle.kind() == BadgeKind.FIXED_ROUTE;
    Routes routes = runsRoutes ? routes(records, date) : Routes.NOT_KNOWN;
    Object[] words = words(vehicle, limit, date);
    if (routes == Routes.NONE_LONG) {
      return;
    }
    if (age <= limit) {
      found.warning(basis, vehicle.path(), "overview.age.long-route-next-year", words);
    } else if (routes == Routes.ALL_LONG) {
      found.error(basis, vehicle.path(), "overview.age.long-route-passed", words);
    } else {
      found.warning(basis, vehicle.path(), "overview.age.long-route-perhaps", words);
    }
  }

  /** What the routes of a company say about the length of those that a vehicle runs. */
  private enum Routes {
    ALL_LONG,
    NONE_LONG,
    NOT_KNOWN
  }

  private Routes routes(CompanyRecords records, LocalDate date) {
    int above = basis.require("longRouteAboveKm");
    List<HeldRoute> registered =
        records.routes().stream().filter(route -> start.isRegistered(route, date)).toList();
    if (registered.isEmpty() || registered.stream().anyMatch(r -> r.distanceKm() == null)) {
      return Routes.NOT_KNOWN;
    }
    long many = registered.stream().filter(route -> isAbove(route, above)).count();
    return many == registered.size()
        ? Routes.ALL_LONG
        : many == 0 ? Routes.NONE_LONG : Routes.NOT_KNOWN;
  }

  private static boolean isAbove(HeldRoute route, int km) {
    Integer distance = route.distanceKm();
    return distance != null && distance > km;
  }

  private Object[] words(Aged vehicle, int limit, LocalDate date) {
    return new Object[] {
      "plate", vehicle.plate(),
      "year", vehicle.year(),
      "age", date.getYear() - vehicle.year(),
      "limit", limit,
      "km", basis.parameter("longRouteAboveKm").map(String::valueOf).orElse(""),
      "kind", vehicle.kind().label(),
      "next", date.getYear() + 1
    };
  }
}
