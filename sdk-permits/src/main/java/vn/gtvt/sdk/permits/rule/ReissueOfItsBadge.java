package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** A re-issue names the badge of the same kind that is re-issued; a first issue has none. */
final class ReissueOfItsBadge implements BadgeRule {
  private final Condition basis;

  ReissueOfItsBadge(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    Optional<CurrentBadge> current = request.currentBadge();
    if (request.occasion() == Occasion.FIRST_ISSUE) {
      current
          .filter(badge -> badge.kind() == request.kind() && badge.isValidOn(filingDate))
          .filter(badge -> request.badgeReturnedOn().isEmpty() && request.revocation().isEmpty())
          .ifPresent(
              badge ->
                  found.error(
                      basis,
                      "occasion",
                      "badge.first-issue.has-badge",
                      "kind",
                      badge.kind().label(),
                      "until",
                      VietnamTime.written(badge.validUntil())));
    } else if (isReissue(request) && current.isEmpty()) {
      found.error(basis, "currentBadge", "badge.reissue.no-current");
    } else if (isReissue(request) && current.get().kind() != request.kind()) {
      found.error(
          basis,
          "kind",
          "badge.reissue.other-kind",
          "current",
          current.get().kind().label(),
          "kind",
          request.kind().label());
    }
  }

  /** A badge that was revoked is no badge that the vehicle has. */
  private static boolean isReissue(BadgeRequest request) {
    return request.occasion() == Occasion.REPLACEMENT
        || (request.occasion() == Occasion.RE_ISSUE && request.revocation().isEmpty());
  }
}
