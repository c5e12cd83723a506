package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.permits.finding.Ban;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A revoked badge was handed back, or reported lost, and the ban counted from then is over. A
 * vehicle that changed hands and whose badge was handed back is free of it.
 */
final class RevocationBanIsOver implements BadgeRule {
  private static final String PATH = "revocation.returnedOn";

  private final Condition basis;
  private final BadgeBans bans;

  RevocationBanIsOver(Condition basis) {
    this.basis = basis;
    this.bans = new BadgeBans(basis);
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    request
        .revocation()
        .filter(revocation -> !isFreed(request, revocation, filingDate))
        .ifPresent(revocation -> check(revocation, filingDate, found));
  }

  private static boolean isFreed(
      BadgeRequest request, BadgeRevocation revocation, LocalDate filingDate) {
    return request.occasion() == BadgeRequest.Occasion.TRANSFER
        && revocation.returned().filter(day -> !day.isAfter(filingDate)).isPresent();
  }

  private void check(BadgeRevocation revocation, LocalDate filingDate, Findings found) {
    LocalDate signed = revocation.signedOn();
    Optional<LocalDate> done =
        revocation.returned().or(revocation::lost).filter(day -> !day.isAfter(filingDate));
    if (done.isEmpty()) {
      found.error(
          basis,
          PATH,
          "badge.revocation.not-obeyed",
          "signed",
          VietnamTime.written(signed),
          "due",
          VietnamTime.written(bans.returnDue(signed)));
    } else if (done.get().isBefore(signed)) {
      found.error(
          basis,
          PATH,
          "badge.revocation.before-decision",
          "done",
          VietnamTime.written(done.get()),
          "signed",
          VietnamTime.written(signed));
    } else {
      Ban ban = bans.of(revocation, done.get());
      if (ban.runsOn(filingDate)) {
        found.errorUntil(
            ban.over(),
            basis,
            PATH,
            revocation.returned().isPresent()
                ? "badge.revocation.ban"
                : "badge.revocation.ban-lost",
            "done",
            VietnamTime.written(done.get()),
            "due",
            VietnamTime.written(bans.returnDue(signed)),
            "days",
            ban.days());
      }
    }
  }
}
