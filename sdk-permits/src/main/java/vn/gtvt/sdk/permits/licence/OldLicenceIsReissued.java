package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.time.VietnamTime;

/** A licence of the law before was to be re-issued by a day; whether it must is for its holder. */
final class OldLicenceIsReissued implements LicenceRule {
  private final ReissueDuty.Maker duties;

  OldLicenceIsReissued(ReissueDuty.Maker duties) {
    this.duties = duties;
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    application
        .currentLicence()
        .flatMap(held -> duties.of(held, filingDate))
        .ifPresent(
            duty ->
                found.warning(
                    duty.source(),
                    "currentLicence.issuedOn",
                    duty.isOverdue() ? "licence.old-law.overdue" : "licence.old-law.due",
                    "issued",
                    VietnamTime.written(duty.issuedOn()),
                    "last",
                    VietnamTime.written(duty.lastDay())));
  }
}
