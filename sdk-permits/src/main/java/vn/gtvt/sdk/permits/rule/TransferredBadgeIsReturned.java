package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** A vehicle that came from another operator gets a badge when that one's was handed back. */
final class TransferredBadgeIsReturned implements BadgeRule {
  private final Condition basis;

  TransferredBadgeIsReturned(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (request.occasion() != BadgeRequest.Occasion.TRANSFER) {
      return;
    }
    boolean isReturned =
        request.badgeReturnedOn().filter(day -> !day.isAfter(filingDate)).isPresent();
    if (request.currentBadge().isEmpty()) {
      found.error(basis, "currentBadge", "badge.transfer.no-current");
    } else if (!isReturned) {
      found.error(basis, "badgeReturnedOn", "badge.transfer.not-returned");
    }
  }
}
