package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Ban;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** A revoked licence was handed back with the badges, and the ban counted from then is over. */
final class ReturnedAndBanOver implements LicenceRule {
  private static final String PATH = "revocation.returnedOn";

  private final Condition basis;
  private final int returnDays;
  private final int days;
  private final int lateDays;

  ReturnedAndBanOver(Condition basis) {
    this.basis = basis;
    this.returnDays = basis.require("returnDays");
    this.days = basis.require("days");
    this.lateDays = basis.require("lateDays");
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    application.revocation().ifPresent(revocation -> check(revocation, filingDate, found));
  }

  private void check(LicenceRevocation revocation, LocalDate filingDate, Findings found) {
    LocalDate signed = revocation.signedOn();
    LocalDate due = signed.plusDays(returnDays);
    if (revocation.returned().filter(day -> !day.isAfter(filingDate)).isEmpty()) {
      found.error(
          basis,
          PATH,
          "licence.return.missing",
          "due",
          VietnamTime.written(due),
          "days",
          days,
          "late",
          lateDays);
      return;
    }
    LocalDate returned = revocation.returned().get();
    if (returned.isBefore(signed)) {
      found.error(
          basis,
          PATH,
          "licence.return.before-decision",
          "returned",
          VietnamTime.written(returned),
          "signed",
          VietnamTime.written(signed));
      return;
    }
    Ban ban = Ban.afterReturn(signed, returned, returnDays, days, lateDays);
    if (ban.runsOn(filingDate)) {
      found.errorUntil(
          ban.over(),
          basis,
          PATH,
          "licence.ban.running",
          "returned",
          VietnamTime.written(returned),
          "due",
          VietnamTime.written(due),
          "days",
          ban.days());
    }
  }
}
