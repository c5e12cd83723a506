package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.finding.Findings;

/** A valid badge belongs to a vehicle of the fleet; one that left hands its badge back. */
record BadgeHasVehicle(Source basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Set<String> fleet =
        records.vehicles().stream().map(HeldVehicle::plate).collect(Collectors.toSet());
    List<HeldBadge> badges = records.badges();
    for (int i = 0; i < badges.size(); i++) {
      HeldBadge badge = badges.get(i);
      if (badge.isValidOn(date) && !fleet.contains(badge.plate())) {
        found.error(
            basis,
            "badges[" + i + "].plate",
            "overview.badge.no-vehicle",
            "plate",
            badge.plate(),
            "kind",
            badge.kind().label(),
            "until",
            OverviewWords.day(badge.validUntil()));
      }
    }
  }
}
