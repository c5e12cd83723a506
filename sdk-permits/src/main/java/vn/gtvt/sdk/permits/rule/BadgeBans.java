package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.permits.finding.Ban;
import vn.gtvt.sdk.permits.finding.ReturnBan;
import vn.gtvt.sdk.permits.finding.ReturnTerm;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.time.WorkingCalendar;

/**
 * How long no badge is issued after a revocation, by the parameters of one edition. Immutable.
 *
 * @param basis the bans
 * @param dayOff the rule by which a last day that is a day off is passed over; nothing if there is
 *     none
 */
record BadgeBans(Condition basis, Optional<Condition> dayOff, WorkingCalendar calendar) {
  static final String DAY_OFF = "revocation-day-off";

  static BadgeBans of(Condition basis, Procedure procedure, WorkingCalendar calendar) {
    return new BadgeBans(
        basis,
        procedure.conditions().stream().filter(c -> c.rule().equals(DAY_OFF)).findFirst(),
        calendar);
  }

  /** Until when a revoked badge is handed back. */
  ReturnTerm term(LocalDate signedOn) {
    return ReturnTerm.of(signedOn, basis.require("returnDays"), dayOff, calendar);
  }

  int lateDays(BadgeRevocation revocation) {
    return basis.require(isSecond(revocation) ? "lateRepeatDays" : "lateDays");
  }

  int lateDays() {
    return basis.require("lateDays");
  }

  int lateRepeatDays() {
    return basis.require("lateRepeatDays");
  }

  int repeatMonths() {
    return basis.require("repeatMonths");
  }

  /** The ban that is counted from a return. */
  ReturnBan afterReturn(BadgeRevocation revocation, LocalDate returnedOn) {
    return ReturnBan.of(
        term(revocation.signedOn()), returnedOn, days(revocation), lateDays(revocation));
  }

  int days(BadgeRevocation revocation) {
    return basis.require(isSecond(revocation) ? "repeatDays" : "days");
  }

  /** The ban that is counted from a report of loss. */
  Ban afterLoss(LocalDate reportedOn) {
    return new Ban(reportedOn, basis.require("lostDays"));
  }

  private boolean isSecond(BadgeRevocation revocation) {
    LocalDate since = revocation.signedOn().minusMonths(repeatMonths());
    return revocation.earlier().filter(earlier -> !earlier.isBefore(since)).isPresent();
  }
}
