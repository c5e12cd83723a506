package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** Where the end of the vehicle's life is the only limit of its age, it is stated. */
final class LifeIsStated implements BadgeRule {
  private final Condition basis;

  LifeIsStated(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (request.vehicle().lifeEnds().isEmpty()) {
      found.error(basis, "vehicle.lifeEnds", "badge.life.missing", "kind", request.kind().label());
    }
  }
}
