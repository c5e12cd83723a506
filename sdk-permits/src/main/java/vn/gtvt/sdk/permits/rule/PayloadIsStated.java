package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** A vehicle that carries goods states its payload. */
final class PayloadIsStated implements BadgeRule {
  private final Condition basis;

  PayloadIsStated(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(BadgeRequest request, LocalDate filingDate, Findings found) {
    if (request.vehicle().payloadKg().isEmpty()) {
      found.error(
          basis, "vehicle.payloadKg", "badge.payload.missing", "kind", request.kind().label());
    }
  }
}
