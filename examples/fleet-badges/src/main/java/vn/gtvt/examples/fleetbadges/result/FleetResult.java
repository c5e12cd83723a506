package vn.gtvt.examples.fleetbadges.result;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that came of one sheet. Immutable.
 *
 * @param company the operator's name
 * @param authority the authority's name
 * @param filingDate day of filing
 * @param dossiers dossiers filed
 * @param partlyGranted dossiers of which some vehicles were granted and some refused
 * @param counts the figures
 * @param vehicles one per row, in the order of the sheet
 */
public record FleetResult(
    String company,
    String authority,
    LocalDate filingDate,
    int dossiers,
    int partlyGranted,
    Counts counts,
    List<VehicleResult> vehicles) {
  /** Keeps a copy of the vehicles. */
  public FleetResult {
    vehicles = List.copyOf(vehicles);
  }

  /** Returns the vehicles of one group, in the order of the sheet. */
  public List<VehicleResult> with(Verdict verdict) {
    return vehicles.stream().filter(vehicle -> vehicle.verdict() == verdict).toList();
  }
}
