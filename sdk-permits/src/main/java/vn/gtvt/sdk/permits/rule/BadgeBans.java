package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.permits.finding.Ban;
import vn.gtvt.sdk.procedure.Condition;

/** How long no badge is issued after a revocation, by the parameters of one edition. Immutable. */
final class BadgeBans {
  private final Condition basis;

  BadgeBans(Condition basis) {
    this.basis = basis;
  }

  /** The last day for the return of a badge. */
  LocalDate returnDue(LocalDate signedOn) {
    return signedOn.plusDays(basis.require("returnDays"));
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

  /** The ban that is counted from a return or from a report of loss. */
  Ban of(BadgeRevocation revocation, LocalDate from) {
    if (revocation.returned().isEmpty()) {
      return new Ban(from, basis.require("lostDays"));
    }
    boolean again = isSecond(revocation);
    return Ban.afterReturn(
        revocation.signedOn(),
        from,
        basis.require("returnDays"),
        basis.require(again ? "repeatDays" : "days"),
        basis.require(again ? "lateRepeatDays" : "lateDays"));
  }

  private boolean isSecond(BadgeRevocation revocation) {
    LocalDate since = revocation.signedOn().minusMonths(repeatMonths());
    return revocation.earlier().filter(earlier -> !earlier.isBefore(since)).isPresent();
  }
}
