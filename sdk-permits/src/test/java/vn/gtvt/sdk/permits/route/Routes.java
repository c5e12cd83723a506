package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.licence.Licences;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Synthetic registrations of routes. */
public final class Routes {
  public static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  public static final Slot SIX = new Slot(Slot.End.DEPARTURE, LocalTime.of(6, 0));
  public static final Slot BACK = new Slot(Slot.End.ARRIVAL, LocalTime.of(13, 30));

  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  private static final Provinces PROVINCES = Provinces.bundled();

  private Routes() {}

  public static RouteCheck at(LocalDate day) {
    return RouteCheck.at(CATALOGUE, PROVINCES, day);
  }

  public static RouteCheck byPlates(LocalDate day) {
    return RouteCheck.at(CATALOGUE, PROVINCES, day, RouteNumbering.PLATES);
  }

  public static RouteDuties duties(LocalDate day) {
    return RouteDuties.at(CATALOGUE, day);
  }

  public static Operator.Builder operator() {
    return Samples.company().formsOfBusiness(List.of("Vận tải hành khách theo tuyến cố định"));
  }

  /** A registration that breaks no rule: Hà Nội to Bắc Ninh. */
  public static RouteRegistration.Builder route() {
    return RouteRegistration.builder()
        .operator(operator().build())
        .authority(new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh"))
        .paperNumber("07/ĐKT")
        .paperDate(LocalDate.of(2024, 12, 2))
        .state(RouteState.EXISTING)
        .routeCode("0124.1112.A")
        .departureStation("Bến xe Giả Định")
        .arrivalStation("Bến xe Giả Tưởng")
        .distanceKm(40)
        .tripsPerMonth(60)
        .slots(List.of(SIX, BACK));
  }

  public static List<Attachment> papers(RouteState state) {
    return Stream.of("route-registration-form", "station-agreement")
        .limit(state == RouteState.ADJUSTED ? 2 : 1)
        .map(component -> Licences.pdf(component, null))
        .toList();
  }
}
