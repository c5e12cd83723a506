package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** A vehicle holds one kind of badge at a time. */
final class OneKindAtATime implements BadgeRule {
  private final Condition basis;

  OneKindAtATime(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (request.currentBadge().isEmpty()) {
      return;
    }
    CurrentBadge current = request.currentBadge().get();
    if (current.kind() != request.kind()
        && current.isValidOn(filingDate)
        && !isBeside(request, current)
        && !isHandedBack(request, filingDate)) {
      found.errorUntil(
          current.validUntil().plusDays(1),
          basis,
          "currentBadge.kind",
          "badge.kind.other-still-valid",
          "current",
          current.kind().label(),
          "until",
          VietnamTime.written(current.validUntil()),
          "kind",
          request.kind().label());
    }
  }

  /**
   * A tourist sign is no badge, and a reinforcement badge serves beside the vehicle's own (both
   * inferred).
   */
  private static boolean isBeside(BadgeRequest request, CurrentBadge current) {
    return current.kind() == BadgeKind.TOURIST_SIGN || request.occasion().isReinforcement();
  }

  /** In a change of kind it may be handed back with the dossier, which counts such badges. */
  private static boolean isHandedBack(BadgeRequest request, LocalDate filingDate) {
    return request.occasion() == BadgeRequest.Occasion.CHANGE_OF_KIND
        || request.badgeReturnedOn().filter(day -> !day.isAfter(filingDate)).isPresent();
  }
}
