package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.finding.Ban;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.finding.ReturnBan;
import vn.gtvt.sdk.permits.finding.ReturnTerm;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.time.WorkingCalendar;

/** A revoked licence was handed back with the badges, and the ban counted from then is over. */
final class ReturnedAndBanOver implements LicenceRule {
  private static final String PATH = "revocation.returnedOn";

  private final Condition basis;
  private final Optional<Condition> dayOff;
  private final WorkingCalendar calendar;
  private final int days;
  private final int lateDays;

  ReturnedAndBanOver(Condition basis, Optional<Condition> dayOff, WorkingCalendar calendar) {
    this.basis = basis;
    this.dayOff = dayOff;
    this.calendar = calendar;
    this.days = basis.require("days");
    this.lateDays = basis.require("lateDays");
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    application
        .revocation()
        .filter(revocation -> isInOrder(application, revocation, filingDate, found))
        .ifPresent(revocation -> check(revocation, filingDate, found));
  }

  private boolean isInOrder(
      LicenceApplication application,
      LicenceRevocation revocation,
      LocalDate filingDate,
      Findings found) {
    LocalDate signed = revocation.signedOn();
    Optional<LocalDate> issued =
        application
            .currentLicence()
            .map(TransportLicence::issuedOn)
            .filter(day -> day.isAfter(signed));
    if (signed.isAfter(filingDate)) {
      order(found, "revocation.signedOn", "licence.revocation.in-future", signed, signed);
      return false;
    }
    if (issued.isPresent()) {
      order(found, "revocation.signedOn", "licence.revocation.before-issue", issued.get(), signed);
      return false;
    }
    Optional<LocalDate> returned = revocation.returned().filter(day -> day.isBefore(signed));
    returned.ifPresent(day -> order(found, PATH, "licence.return.before-decision", day, signed));
    return returned.isEmpty();
  }

  private void order(Findings found, String path, String code, LocalDate day, LocalDate signed) {
    found.error(
        basis,
        path,
        code,
        "returned",
        VietnamTime.written(day),
        "signed",
        VietnamTime.written(signed));
  }

  private void check(LicenceRevocation revocation, LocalDate filingDate, Findings found) {
    ReturnTerm term =
        ReturnTerm.of(revocation.signedOn(), basis.require("returnDays"), dayOff, calendar);
    Optional<LocalDate> returned = revocation.returned().filter(day -> !day.isAfter(filingDate));
    if (returned.isPresent()) {
      ReturnBan.of(term, returned.get(), days, lateDays)
          .tell(filingDate, basis, dayOff, PATH, "licence.ban.running", found);
      return;
    }
    boolean isOverdue = filingDate.isAfter(term.due());
    int ban = isOverdue ? lateDays : days;
    found.error(
        basis,
        PATH,
        isOverdue ? "licence.return.overdue" : "licence.return.missing",
        "due",
        VietnamTime.written(term.due()),
        "days",
        ban,
        "late",
        lateDays,
        "today",
        VietnamTime.written(filingDate),
        "from",
        VietnamTime.written(new Ban(filingDate, ban).over()));
  }
}
