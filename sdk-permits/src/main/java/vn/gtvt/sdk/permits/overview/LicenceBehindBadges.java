package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;

/** Behind every valid badge stands a licence in force that names its form of business. */
record LicenceBehindBadges(Source ofLicences, Source ofForms) implements OverviewRule {
  @Override
  public void check(CompanyRecords records, LocalDate date, Findings found) {
    List<HeldLicence> inForce = records.licencesInForceOn(date);
    long valid = records.badges().stream().filter(badge -> badge.isValidOn(date)).count();
    if (inForce.isEmpty() && valid > 0) {
      found.error(ofLicences, "licences", "overview.licence.none", "count", valid);
      return;
    }
    if (inForce.stream().anyMatch(licence -> licence.forms().isEmpty())) {
      return;
    }
    Set<FormOfBusiness> forms = EnumSet.noneOf(FormOfBusiness.class);
    inForce.forEach(licence -> forms.addAll(licence.forms()));
    for (BadgeKind kind : BadgeKind.values()) {
      long count =
          records.badges().stream()
              .filter(badge -> badge.kind() == kind && badge.isValidOn(date))
              .count();
      Optional<FormOfBusiness> form = kind.form();
      if (count > 0 && form.isPresent() && !forms.contains(form.get())) {
        found.error(
            ofForms,
            "licences",
            "overview.licence.other-form",
            "count",
            count,
            "kind",
            kind.label(),
            "form",
            form.get().label());
      }
    }
  }
}
