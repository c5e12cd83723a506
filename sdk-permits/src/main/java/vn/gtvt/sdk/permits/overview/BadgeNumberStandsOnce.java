package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.finding.Findings;

/** One number of a badge is not on two vehicles. */
record BadgeNumberStandsOnce(Source basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Map<String, String> plates = new HashMap<>();
    List<HeldBadge> badges = records.badges();
    for (int i = 0; i < badges.size(); i++) {
      HeldBadge badge = badges.get(i);
      String other = badge.number().isEmpty() ? null : plates.put(badge.number(), badge.plate());
      if (other != null && !other.equals(badge.plate())) {
        found.error(
            basis,
            "badges[" + i + "].number",
            "overview.badge.number-twice",
            "number",
            badge.number(),
            "plate",
            badge.plate(),
            "other",
            other);
      }
    }
  }
}
