package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** No badge outlives its vehicle (niên hạn). */
record BadgeEndsWithVehicle(Condition basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Map<String, LocalDate> ends = new HashMap<>();
    for (HeldVehicle vehicle : records.vehicles()) {
      if (vehicle.lifeEnds() != null) {
        ends.putIfAbsent(vehicle.plate(), vehicle.lifeEnds());
      }
    }
    List<HeldBadge> badges = records.badges();
    for (int i = 0; i < badges.size(); i++) {
      HeldBadge badge = badges.get(i);
      LocalDate end = ends.get(badge.plate());
      if (end != null && badge.isValidOn(date) && badge.validUntil().isAfter(end)) {
        found.error(
            basis,
            "badges[" + i + "].validUntil",
            "overview.badge.past-life",
            "plate",
            badge.plate(),
            "until",
            OverviewWords.day(badge.validUntil()),
            "life",
            OverviewWords.day(end));
      }
    }
  }
}
