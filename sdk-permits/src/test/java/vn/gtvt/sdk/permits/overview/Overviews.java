package vn.gtvt.sdk.permits.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Violation;

/** What tests of the overview ask again and again: a small company on one day. */
final class Overviews {
  static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  static final String PLATE = "99B-100.01";

  static final HeldLicence LICENCE =
      licence(LocalDate.of(2025, 3, 1), FormOfBusiness.CONTRACT, FormOfBusiness.TAXI);

  private Overviews() {}

  static HeldLicence licence(LocalDate issuedOn, FormOfBusiness... forms) {
    return new HeldLicence("24-1", issuedOn, null, Set.of(forms));
  }

  static Overview on(LocalDate day, CompanyRecords records) {
    return Overview.of(records, CATALOGUE.at(day), Period.ofDays(60));
  }

  static Overview look(List<HeldBadge> badges, HeldVehicle... vehicles) {
    return on(DAY, records(List.of(LICENCE), badges, List.of(vehicles), List.of()));
  }

  static CompanyRecords records(
      List<HeldLicence> licences,
      List<HeldBadge> badges,
      List<HeldVehicle> vehicles,
      List<HeldRoute> routes) {
    return new CompanyRecords("Công ty Mẫu", licences, badges, vehicles, routes);
  }

  static HeldVehicle vehicle(int year) {
    return new HeldVehicle(PLATE, year, SeatCount.withoutDriver(15), null, null);
  }

  static HeldBadge badge(BadgeKind kind, LocalDate until) {
    return HeldBadge.of("PH1", PLATE, kind, until);
  }

  static List<HeldBadge> contract() {
    return List.of(badge(BadgeKind.CONTRACT, DAY.plusYears(2)));
  }

  static List<String> codes(Overview overview) {
    return overview.contradictions().violations().stream().map(Violation::code).toList();
  }

  static void only(Overview overview, String code, String basis) {
    assertThat(overview.contradictions().violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.reference()).contains(basis);
              assertThat(found.message().vi()).isNotBlank().doesNotContain("{");
              assertThat(found.message().en()).isNotBlank().doesNotContain("{");
            });
  }
}
