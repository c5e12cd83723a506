package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.finding.Ban;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.time.VietnamTime;

/** After a notice was revoked the same route is registered again only when its ban is over. */
final class RouteBanIsOver implements RouteRule {
  private final Condition basis;
  private final int days;

  RouteBanIsOver(Condition basis) {
    this.basis = basis;
    this.days = basis.require("days");
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    registration
        .revocation()
        .filter(revoked -> isSame(revoked.routeCode(), registration.routeCode()))
        .ifPresent(revoked -> check(revoked, filingDate, found));
  }

  private void check(RouteRevocation revoked, LocalDate filingDate, Findings found) {
    Ban ban = new Ban(revoked.effectiveOn(), days);
    if (ban.runsOn(filingDate)) {
      found.errorUntil(
          ban.over(),
          basis,
          "revocation.effectiveOn",
          "route.ban.running",
          "effective",
          VietnamTime.written(revoked.effectiveOn()),
          "days",
          days);
    }
  }

  private static boolean isSame(String one, String other) {
    Optional<RouteCode> read = RouteCode.parse(one);
    return read.isPresent() ? read.equals(RouteCode.parse(other)) : one.equals(other);
  }
}
