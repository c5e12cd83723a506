package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.finding.Findings;

/** A vehicle is listed once. */
record VehicleStandsOnce(Source basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Set<String> plates = new HashSet<>();
    List<HeldVehicle> vehicles = records.vehicles();
    for (int i = 0; i < vehicles.size(); i++) {
      String plate = vehicles.get(i).plate();
      if (!plates.add(plate)) {
        found.warning(basis, "vehicles[" + i + "].plate", "overview.vehicle.twice", "plate", plate);
      }
    }
  }
}
