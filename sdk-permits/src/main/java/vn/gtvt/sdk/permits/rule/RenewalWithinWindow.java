package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A badge that is still valid, and neither lost nor damaged nor of another operator, is renewed
 * only within the last days of its term.
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
    if (!isRenewal(request) || request.currentBadge().isEmpty()) {
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

  private static boolean isRenewal(BadgeRequest request) {
    return switch (request.occasion()) {
      case FIRST_ISSUE, RE_ISSUE, CHANGE_OF_KIND -> true;
      case REPLACEMENT, TRANSFER, TET_REINFORCEMENT, HOLIDAY_REINFORCEMENT -> false;
    };
  }
}
