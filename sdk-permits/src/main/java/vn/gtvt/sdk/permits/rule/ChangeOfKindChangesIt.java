package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** A change of kind starts from a badge of another kind. */
final class ChangeOfKindChangesIt implements BadgeRule {
  private final Condition basis;

  ChangeOfKindChangesIt(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (request.occasion() != BadgeRequest.Occasion.CHANGE_OF_KIND) {
      return;
    }
    if (request.currentBadge().isEmpty()) {
      found.error(basis, "currentBadge", "badge.change.no-current");
    } else if (request.currentBadge().map(CurrentBadge::kind).get() == request.kind()) {
      found.error(basis, "kind", "badge.change.nothing", "kind", request.kind().label());
    }
  }
}
