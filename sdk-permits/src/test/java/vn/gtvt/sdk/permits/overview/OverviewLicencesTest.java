package vn.gtvt.sdk.permits.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.overview.Overviews.DAY;
import static vn.gtvt.sdk.permits.overview.Overviews.badge;
import static vn.gtvt.sdk.permits.overview.Overviews.codes;
import static vn.gtvt.sdk.permits.overview.Overviews.contract;
import static vn.gtvt.sdk.permits.overview.Overviews.licence;
import static vn.gtvt.sdk.permits.overview.Overviews.on;
import static vn.gtvt.sdk.permits.overview.Overviews.only;
import static vn.gtvt.sdk.permits.overview.Overviews.records;
import static vn.gtvt.sdk.permits.overview.Overviews.vehicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;

/** What does not fit together in licences and routes. */
class OverviewLicencesTest {
  @Test
  void badgesWithoutALicenceAreFound() {
    HeldLicence revoked =
        new HeldLicence("24-1", LocalDate.of(2025, 3, 1), DAY.minusDays(3), Set.of());
    Overview overview =
        on(DAY, records(List.of(revoked), contract(), List.of(vehicle(2020)), List.of()));
    only(overview, "overview.licence.none", "Điều 23.10");
    assertThat(overview.terms(Term.State.WITHDRAWN)).extracting(Term::subject).contains("24-1");
  }

  @Test
  void aBusinessThatTheLicenceDoesNotNameIsFound() {
    HeldLicence goods =
        new HeldLicence("24-1", LocalDate.of(2025, 3, 1), null, Set.of(FormOfBusiness.GOODS));
    only(
        on(DAY, records(List.of(goods), contract(), List.of(vehicle(2020)), List.of())),
        "overview.licence.other-form",
        "Điều 19.1");
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, true", "2025-01-01, false", "2025-01-02, false"})
  void aLicenceOfTheOldLawHadToBeReissued(LocalDate issued, boolean found) {
    HeldLicence licence = new HeldLicence("24-1", issued, null, Set.of());
    Overview overview =
        on(DAY, records(List.of(licence), contract(), List.of(vehicle(2020)), List.of()));
    if (found) {
      only(overview, "overview.licence.old", "Điều 76.1");
    } else {
      assertThat(overview.contradictions().violations()).isEmpty();
    }
  }

  @Test
  void routesAndTheirBadgesBelongTogether() {
    HeldRoute runs = new HeldRoute("0124.1112.A", 38, DAY.minusYears(1), DAY.minusYears(1), null);
    HeldLicence forRoutes =
        new HeldLicence("24-1", LocalDate.of(2025, 3, 1), null, Set.of(FormOfBusiness.FIXED_ROUTE));
    List<HeldBadge> badges = List.of(badge(BadgeKind.FIXED_ROUTE, DAY.plusYears(1)));
    List<HeldVehicle> fleet = List.of(vehicle(2020));
    assertThat(
            on(DAY, records(List.of(forRoutes), badges, fleet, List.of(runs)))
                .contradictions()
                .violations())
        .isEmpty();
    only(
        on(DAY, records(List.of(forRoutes), badges, fleet, List.of())),
        "overview.route.none",
        "Điều 23.10");
    only(
        on(DAY, records(List.of(forRoutes), List.of(), List.of(), List.of(runs))),
        "overview.route.no-vehicle",
        "Điều 22.5");
    only(
        on(DAY, records(List.of(forRoutes), badges, fleet, List.of(runs, runs))),
        "overview.route.twice",
        "QLVT");
  }

  /** Signed on 2026-09-27: sixty days end on 2026-11-26. */
  @ParameterizedTest(name = "on {0}, started {1}")
  @CsvSource({
    "2026-11-26, , ",
    "2026-11-20, 2026-11-25, ",
    "2026-11-27, , overview.route.lapsed overview.route.none",
    "2026-11-27, 2026-11-26, ",
    "2026-11-27, 2026-11-27, overview.route.lapsed overview.route.none",
    "2026-11-26, 2026-11-27, ",
    "2026-11-28, 2026-12-10, overview.route.lapsed overview.route.none",
    "2026-11-26, 2026-09-26, overview.route.started-before",
  })
  void aRouteThatLapsedIsNoneOfTheCompanys(
      LocalDate day, @Nullable LocalDate started, @Nullable String codes) {
    HeldRoute route = new HeldRoute("0124.1112.A", 38, LocalDate.of(2026, 9, 27), started, null);
    Overview overview =
        on(
            day,
            records(
                List.of(licence(LocalDate.of(2025, 3, 1), FormOfBusiness.FIXED_ROUTE)),
                List.of(badge(BadgeKind.FIXED_ROUTE, DAY.plusYears(1))),
                List.of(vehicle(2020)),
                List.of(route)));
    assertThat(codes(overview)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ", -1)));
    assertThat(overview.contradictions().errors())
        .allSatisfy(found -> assertThat(found.reference()).contains("Điều 22.5"));
    if (started != null && started.isAfter(day)) {
      assertThat(overview.terms())
          .filteredOn(term -> term.what() == Term.What.ROUTE)
          .singleElement()
          .satisfies(term -> assertThat(term.detail().vi()).contains("chưa đưa xe"));
    }
  }

  @Test
  void theFormsOfALicenceThatWasReissuedCountNoMore() {
    HeldLicence before =
        licence(LocalDate.of(2020, 5, 1), FormOfBusiness.CONTRACT, FormOfBusiness.TAXI);
    HeldLicence now = licence(LocalDate.of(2025, 5, 1), FormOfBusiness.TAXI);
    only(
        on(DAY, records(List.of(before, now), contract(), List.of(vehicle(2020)), List.of())),
        "overview.licence.other-form",
        "Điều 19.1");
    HeldLicence revoked =
        new HeldLicence("24-1", LocalDate.of(2025, 5, 1), DAY.minusDays(1), Set.of());
    only(
        on(DAY, records(List.of(before, revoked), contract(), List.of(vehicle(2020)), List.of())),
        "overview.licence.none",
        "Điều 23.10");
  }
}
