package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/** The route's code has the shape {@code AABB.CCDD.X} and is not written the wrong way round. */
final class CodeIsWellFormed implements RouteRule {
  private final Condition basis;
  private final CodesOfToday codes;

  CodeIsWellFormed(Condition basis, CodesOfToday codes) {
    this.basis = basis;
    this.codes = codes;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    Optional<RouteCode> code = RouteCode.parse(registration.routeCode());
    if (code.isEmpty()) {
      found.error(basis, "routeCode", "route.code.malformed", "code", registration.routeCode());
    } else if (code.get().isReversed()) {
      found.error(
          basis,
          "routeCode",
          "route.code.reversed",
          "code",
          code.get().text(),
          "right",
          codes.of(code.get(), filingDate).text());
    }
  }
}
