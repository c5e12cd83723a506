package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.procedure.Condition;

/** Only an operator whose licence names fixed routes registers one. */
final class LicensedForFixedRoutes implements RouteRule {
  private final Condition basis;

  LicensedForFixedRoutes(Condition basis) {
    this.basis = basis;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    boolean isLicensed =
        registration.operator().formsOfBusiness().stream()
            .anyMatch(form -> FormOfBusiness.namedIn(form).contains(FormOfBusiness.FIXED_ROUTE));
    if (!isLicensed) {
      found.error(basis, "operator.formsOfBusiness", "route.licence.other-form");
    }
  }
}
