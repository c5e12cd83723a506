package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.FormerProvince;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;

/**
 * The provinces in a route's code are those of today; one that was merged away is named with the
 * code that takes its place. Before the merger nothing is said.
 */
final class CodeNamesProvincesOfToday implements RouteRule {
  private final Condition basis;
  private final Provinces provinces;
  private final RouteNumbering numbering;

  CodeNamesProvincesOfToday(Condition basis, Provinces provinces, RouteNumbering numbering) {
    this.basis = basis;
    this.provinces = provinces;
    this.numbering = numbering;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    RouteCode.parse(registration.routeCode())
        .ifPresent(
            code ->
                Stream.of(code.departureProvince(), code.arrivalProvince())
                    .distinct()
                    .forEach(province -> check(code, province, filingDate, found)));
  }

  private void check(RouteCode code, String province, LocalDate filingDate, Findings found) {
    if (isKnown(province, filingDate)) {
      return;
    }
    Optional<FormerProvince> merged =
        numbering == RouteNumbering.STATISTICS ? former(province) : Optional.empty();
    if (merged.isEmpty()) {
      found.warning(
          basis,
          "routeCode",
          "route.code.unknown-province",
          "code",
          code.text(),
          "province",
          province);
    } else if (!merged.get().existsOn(filingDate)) {
      found.error(
          basis,
          "routeCode",
          "route.code.merged-province",
          "code",
          code.text(),
          "province",
          province,
          "former",
          merged.get().name(),
          "now",
          merged.get().now(),
          "right",
          code.withProvince(province, merged.get().now()).text());
    }
  }

  private boolean isKnown(String province, LocalDate filingDate) {
    return numbering == RouteNumbering.STATISTICS
        ? provinces.find(province).isPresent()
        : !provinces.byPlatePrefix(province, filingDate).isEmpty();
  }

  private Optional<FormerProvince> former(String province) {
    return provinces.allFormer().stream()
        .filter(old -> old.code().value().equals(province))
        .findFirst();
  }
}
