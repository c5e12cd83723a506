package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A badge that is still valid and neither lost nor damaged is renewed only within the last days of
 * its term.
 */
final class RenewalWithinWindow implements BadgeRule {
  private final Condition basis;
  private final int days;

  RenewalWithinWindow(Condition basis) {
    this.basis = basis;
    this.days = basis.require("days");
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    boolean isReplaced = request.occasion() == BadgeRequest.Occasion.REPLACEMENT;
    if (isReplaced || request.currentBadge().isEmpty()) {
      return;
    }
    CurrentBadge current = request.currentBadge().get();
    LocalDate opens = current.validUntil().minusDays(days);
    if (current.kind() == request.kind() && filingDate.isBefore(opens)) {
      found.errorUntil(
          opens,
          basis,
          "currentBadge.validUntil",
          "badge.renewal.too-early",
          "until",
          VietnamTime.written(current.validUntil()),
          "days",
          days);
    }
  }
}
