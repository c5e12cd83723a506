package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** The days of a revocation stand in an order in which they can have come. */
record RevocationDays(Condition basis) {
  /** Says whether a ban can be counted by the days, and adds what is wrong with them. */
  boolean check(BadgeRevocation revocation, LocalDate filingDate, Findings found) {
    LocalDate signed = revocation.signedOn();
    if (signed.isAfter(filingDate)) {
      tell(found, "signedOn", "badge.revocation.in-future", signed, signed);
      return false;
    }
    Optional<LocalDate> earlier = revocation.earlier().filter(day -> !day.isBefore(signed));
    if (earlier.isPresent()) {
      tell(found, "earlierSignedOn", "badge.revocation.earlier-later", earlier.get(), signed);
      return false;
    }
    Optional<LocalDate> returned = revocation.returned();
    if (returned.filter(day -> day.isBefore(signed)).isPresent()) {
      tell(found, "returnedOn", "badge.revocation.before-decision", returned.get(), signed);
      return false;
    }
    return lossFits(revocation, found);
  }

  private boolean lossFits(BadgeRevocation revocation, Findings found) {
    Optional<LocalDate> lost = revocation.lost();
    Optional<LocalDate> returned = revocation.returned();
    if (lost.isEmpty()) {
      return true;
    }
    if (returned.isPresent() && lost.get().isAfter(returned.get())) {
      tell(
          found,
          "reportedLostOn",
          "badge.revocation.lost-after-return",
          lost.get(),
          returned.get());
      return false;
    }
    if (returned.isEmpty() && lost.get().isBefore(revocation.signedOn())) {
      // The decree speaks of a loss after the decision; of one before it nothing was read.
      found.warning(
          basis,
          "revocation.reportedLostOn",
          "badge.revocation.lost-before",
          "done",
          VietnamTime.written(lost.get()),
          "signed",
          VietnamTime.written(revocation.signedOn()));
      return false;
    }
    return true;
  }

  private void tell(
      Findings found, String field, String code, LocalDate day, LocalDate comparedWith) {
    found.error(
        basis,
        "revocation." + field,
        code,
        "done",
        VietnamTime.written(day),
        "signed",
        VietnamTime.written(comparedWith));
  }
}
