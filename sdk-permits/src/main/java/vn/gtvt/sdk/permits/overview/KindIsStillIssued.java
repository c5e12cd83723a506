package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.rule.BadgeRenewal;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.text.Bilingual;

/** A badge of a kind that is no longer issued runs to its end and is not renewed. */
record KindIsStillIssued(Condition basis, Procedures law) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    List<HeldBadge> badges = records.badges();
    for (int i = 0; i < badges.size(); i++) {
      HeldBadge badge = badges.get(i);
      if (badge.isValidOn(date) && !basis.appliesTo(badge.kind().id())) {
        found.warning(
            basis,
            "badges[" + i + "].kind",
            "overview.badge.old-kind",
            "plate",
            badge.plate(),
            "kind",
            badge.kind().label(),
            "until",
            OverviewWords.day(badge.validUntil()),
            "instead",
            BadgeRenewal.under(law).instead(badge.kind()).orElse(new Bilingual("", "")));
      }
    }
  }
}
