package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRevocation;
import vn.gtvt.sdk.permits.finding.Ban;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.finding.ReturnTerm;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A revoked badge was handed back, or reported lost, and the ban counted from then is over. A
 * vehicle that changed hands and whose badge was handed back is free of it.
 */
final class RevocationBanIsOver implements BadgeRule {
  private static final String RETURN = "revocation.returnedOn";
  private static final String LOSS = "revocation.reportedLostOn";

  private final Condition basis;
  private final BadgeBans bans;

  RevocationBanIsOver(BadgeBans bans) {
    this.basis = bans.basis();
    this.bans = bans;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    request
        .revocation()
        .filter(revocation -> new RevocationDays(basis).check(revocation, filingDate, found))
        .filter(revocation -> !isFreed(request, revocation, filingDate))
        .ifPresent(revocation -> check(revocation, filingDate, found));
  }

  private static boolean isFreed(
      BadgeRequest request, BadgeRevocation revocation, LocalDate filingDate) {
    return request.occasion() == BadgeRequest.Occasion.TRANSFER
        && revocation.returned().filter(day -> !day.isAfter(filingDate)).isPresent();
  }

  private void check(BadgeRevocation revocation, LocalDate filingDate, Findings found) {
    Optional<LocalDate> returned = revocation.returned().filter(day -> !day.isAfter(filingDate));
    Optional<LocalDate> lost = revocation.lost().filter(day -> !day.isAfter(filingDate));
    if (returned.isEmpty() && lost.isEmpty()) {
      notObeyed(revocation, filingDate, found);
    }
    lost.ifPresent(day -> lost(bans.afterLoss(day), filingDate, found));
    returned.ifPresent(
        day ->
            bans.afterReturn(revocation, day)
                .tell(filingDate, basis, bans.dayOff(), RETURN, "badge.revocation.ban", found));
  }

  private void notObeyed(BadgeRevocation revocation, LocalDate filingDate, Findings found) {
    ReturnTerm term = bans.term(revocation.signedOn());
    boolean isOverdue = filingDate.isAfter(term.due());
    int days = isOverdue ? bans.lateDays(revocation) : bans.days(revocation);
    found.error(
        basis,
        RETURN,
        isOverdue ? "badge.revocation.overdue" : "badge.revocation.not-obeyed",
        "signed",
        VietnamTime.written(revocation.signedOn()),
        "due",
        VietnamTime.written(term.due()),
        "days",
        days,
        "today",
        VietnamTime.written(filingDate),
        "from",
        VietnamTime.written(new Ban(filingDate, days).over()));
  }

  private void lost(Ban ban, LocalDate filingDate, Findings found) {
    if (ban.runsOn(filingDate)) {
      found.errorUntil(
          ban.over(),
          basis,
          LOSS,
          "badge.revocation.ban-lost",
          "done",
          VietnamTime.written(ban.countedFrom()),
          "days",
          ban.days());
    }
  }
}
