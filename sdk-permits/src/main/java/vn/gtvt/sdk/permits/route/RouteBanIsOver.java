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
  private final CodesOfToday codes;
  private final int days;

  RouteBanIsOver(Condition basis, CodesOfToday codes) {
    this.basis = basis;
    this.codes = codes;
    this.days = basis.require("days");
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    registration
        .revocation()
        .ifPresent(
            revoked -> {
              if (isSame(revoked.routeCode(), registration.routeCode(), filingDate)) {
                check(revoked, filingDate, found);
              } else {
                found.warning(
                    basis,
                    "revocation.routeCode",
                    "route.ban.other-route",
                    "revoked",
                    revoked.routeCode(),
                    "code",
                    registration.routeCode());
              }
            });
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

  /** A route stays the same under the new number of a merged province, and either way round. */
  private boolean isSame(String one, String other, LocalDate day) {
    Optional<RouteCode> read = RouteCode.parse(one).map(code -> codes.of(code, day));
    return read.isPresent()
        ? read.equals(RouteCode.parse(other).map(code -> codes.of(code, day)))
        : one.strip().equals(other.strip());
  }
}
