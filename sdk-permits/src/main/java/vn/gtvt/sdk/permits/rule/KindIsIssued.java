package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** The kind of badge is issued under the law of the day. */
final class KindIsIssued implements BadgeRule {
  private final Condition basis;

  KindIsIssued(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (!basis.appliesTo(request.kind().id())) {
      found.error(basis, "kind", "badge.kind.not-issued", "kind", request.kind().label());
    }
  }
}
