package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/**
 * A vehicle has one kind of badge at a time, and not two of one kind; a reinforcement badge and the
 * tourist sign of the law before stand beside it (inferred).
 */
record OneBadgeAtATime(Condition basis) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    Map<String, HeldBadge> byPlate = new HashMap<>();
    List<HeldBadge> badges = records.badges();
    for (int i = 0; i < badges.size(); i++) {
      HeldBadge badge = badges.get(i);
      if (!badge.isOwnBadgeOn(date)) {
        continue;
      }
      HeldBadge other = byPlate.putIfAbsent(badge.plate(), badge);
      if (other == null) {
        continue;
      }
      String path = "badges[" + i + "].kind";
      if (other.kind() != badge.kind()) {
        found.error(
            basis,
            path,
            "overview.badge.two-kinds",
            "plate",
            badge.plate(),
            "one",
            other.kind().label(),
            "two",
            badge.kind().label());
      } else {
        found.warning(
            basis,
            path,
            "overview.badge.twice",
            "plate",
            badge.plate(),
            "kind",
            badge.kind().label());
      }
    }
  }
}
