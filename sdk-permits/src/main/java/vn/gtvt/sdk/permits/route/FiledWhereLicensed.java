package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;

/** It is filed with the department that issued the operator's licence. */
final class FiledWhereLicensed implements RouteRule {
  private final Condition basis;
  private final Seats seats;

  FiledWhereLicensed(Condition basis, Seats seats) {
    this.basis = basis;
    this.seats = seats;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    if (!seats.agree(registration.authority())) {
      found.contradicts(registration.authority(), basis);
      return;
    }
    String issuer = registration.operator().licence().issuedBy();
    Optional<Province> licensed = seats.ofDepartment(issuer);
    Optional<Province> asked = seats.of(registration.authority());
    if (licensed.isEmpty() || asked.isEmpty()) {
      found.warning(basis, "authority.province", "route.place.unknown", "issuer", issuer);
    } else if (!licensed.equals(asked)) {
      found.error(
          basis,
          "authority.province",
          "route.place.elsewhere",
          "asked",
          asked.get().name(),
          "licensed",
          licensed.get().name());
    }
  }
}
