package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.finding.Findings;

/** A vehicle of the fleet without a valid badge is worth a look: it may carry nobody. */
record VehicleHasBadge(Source basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Set<String> covered =
        records.badges().stream()
            .filter(badge -> badge.isOwnBadgeOn(date))
            .map(HeldBadge::plate)
            .collect(Collectors.toSet());
    List<HeldVehicle> vehicles = records.vehicles();
    for (int i = 0; i < vehicles.size(); i++) {
      String plate = vehicles.get(i).plate();
      if (!covered.contains(plate)) {
        found.warning(basis, "vehicles[" + i + "]", "overview.vehicle.no-badge", "plate", plate);
      }
    }
  }
}
