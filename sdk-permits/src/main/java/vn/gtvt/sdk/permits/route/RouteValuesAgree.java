package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.text.VietnameseText;
import vn.gtvt.sdk.time.VietnamTime;

/** Stations, provinces and days of a registration do not contradict each other. */
final class RouteValuesAgree implements RouteRule {
  private final Condition basis;
  private final CodesOfToday codes;

  RouteValuesAgree(Condition basis, CodesOfToday codes) {
    this.basis = basis;
    this.codes = codes;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    past(
        registration.operator().licence().issuedOn(),
        "operator.licence.issuedOn",
        filingDate,
        found);
    past(registration.paperDate(), "paperDate", filingDate, found);
    checkStations(registration, found);
    RouteCode.parse(registration.routeCode())
        .map(code -> codes.of(code, filingDate))
        .ifPresent(code -> checkEnds(code, registration, found));
  }

  /** That one end lies where the licence was issued is read nowhere, so it is only asked about. */
  private void checkEnds(RouteCode code, RouteRegistration registration, Findings found) {
    String issuer = registration.operator().licence().issuedBy();
    Optional<Province> licensed = Seats.in(codes.provinces()).ofDepartment(issuer);
    List<Province> ends =
        Stream.of(code.departureProvince(), code.arrivalProvince())
            .flatMap(number -> codes.province(number).stream())
            .toList();
    if (licensed.isPresent() && ends.size() == 2 && !ends.contains(licensed.get())) {
      found.warning(
          basis,
          "routeCode",
          "route.code.other-provinces",
          "code",
          code.text(),
          "from",
          ends.get(0).name(),
          "to",
          ends.get(1).name(),
          "licensed",
          licensed.get().name());
    }
  }

  private void past(LocalDate day, String path, LocalDate filingDate, Findings found) {
    if (day.isAfter(filingDate)) {
      found.error(basis, path, "route.day.in-future", "day", VietnamTime.written(day));
    }
  }

  /** Two provinces may each have a station of one name; within one it is the same station. */
  private void checkStations(RouteRegistration registration, Findings found) {
    String from = VietnameseText.fold(registration.departureStation());
    boolean isSame = from.equals(VietnameseText.fold(registration.arrivalStation()));
    boolean isWithin =
        RouteCode.parse(registration.routeCode())
            .filter(code -> code.reach() == RouteCode.Reach.WITHIN_PROVINCE)
            .isPresent();
    if (isSame && isWithin) {
      found.error(
          basis, "arrivalStation", "route.station.same", "station", registration.arrivalStation());
    } else if (isSame) {
      found.warning(
          basis,
          "arrivalStation",
          "route.station.same-name",
          "station",
          registration.arrivalStation());
    }
  }
}
