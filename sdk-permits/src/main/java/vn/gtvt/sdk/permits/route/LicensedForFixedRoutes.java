package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.List;
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
    List<String> stated = registration.operator().formsOfBusiness();
    if (stated.stream()
        .anyMatch(form -> FormOfBusiness.namedIn(form).contains(FormOfBusiness.FIXED_ROUTE))) {
      return;
    }
    List<String> unread =
        stated.stream().flatMap(text -> FormOfBusiness.unreadIn(text).stream()).toList();
    if (unread.isEmpty()) {
      found.error(basis, "operator.formsOfBusiness", "route.licence.other-form");
    } else {
      found.warning(
          basis,
          "operator.formsOfBusiness",
          "route.licence.unread-form",
          "unread",
          String.join("; ", unread));
    }
  }
}
