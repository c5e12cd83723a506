package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.procedure.Condition;

/**
 * A vehicle is within the age of its badge's kind, this year and the next.
 *
 * <p>Age = year − year of manufacture, as in {@code BadgeCheck} (inferred). The length of the
 * routes that a vehicle runs is not known here: where only a long route would make it too old, the
 * finding says so and warns.
 */
record AgeHoldsNextYear(Condition basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Map<String, HeldBadge> badges = new HashMap<>();
    records.badges().stream()
        .filter(badge -> badge.isValidOn(date))
        .forEach(badge -> badges.putIfAbsent(badge.plate(), badge));
    List<HeldVehicle> vehicles = records.vehicles();
    for (int i = 0; i < vehicles.size(); i++) {
      HeldVehicle vehicle = vehicles.get(i);
      HeldBadge badge = badges.get(vehicle.plate());
      Integer year = vehicle.yearOfManufacture();
      if (badge != null
          && year != null
          && basis.appliesTo(badge.kind().id())
          && holds(vehicle.seats())) {
        check("vehicles[" + i + "].yearOfManufacture", badge, year, date, found);
      }
    }
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

  private void check(String path, HeldBadge badge, int year, LocalDate date, Findings found) {
    int limit = basis.require("maxYears");
    int age = date.getYear() - year;
    Object[] words = {
      "plate",
      badge.plate(),
      "year",
      year,
      "age",
      age,
      "limit",
      limit,
      "kind",
      badge.kind().label(),
      "next",
      date.getYear() + 1
    };
    if (age > limit) {
      found.error(basis, path, "overview.age.passed", words);
    } else if (age + 1 > limit) {
      found.warning(basis, path, "overview.age.next-year", words);
    } else {
      longRoute(path, badge, age, date, found);
    }
  }

  private void longRoute(String path, HeldBadge badge, int age, LocalDate date, Findings found) {
    basis
        .parameter("longRouteMaxYears")
        .filter(limit -> age + 1 == limit + 1)
        .ifPresent(
            limit ->
                found.warning(
                    basis,
                    path,
                    "overview.age.long-route-next-year",
                    "plate",
                    badge.plate(),
                    "limit",
                    limit,
                    "km",
                    basis.require("longRouteAboveKm"),
                    "next",
                    date.getYear() + 1));
  }
}
