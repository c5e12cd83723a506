package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** A badge of a vehicle whose lease is over stands on nothing. */
record BadgeEndsWithLease(Condition basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Map<String, LocalDate> leases = new HashMap<>();
    for (HeldVehicle vehicle : records.vehicles()) {
      if (vehicle.leaseUntil() != null) {
        leases.putIfAbsent(vehicle.plate(), vehicle.leaseUntil());
      }
    }
    List<HeldBadge> badges = records.badges();
    for (int i = 0; i < badges.size(); i++) {
      HeldBadge badge = badges.get(i);
      LocalDate lease = leases.get(badge.plate());
      if (lease != null && badge.isValidOn(date) && date.isAfter(lease)) {
        found.error(
            basis,
            "badges[" + i + "].plate",
            "overview.badge.lease-over",
            "plate",
            badge.plate(),
            "lease",
            OverviewWords.day(lease),
            "until",
            OverviewWords.day(badge.validUntil()));
      }
    }
  }
}
