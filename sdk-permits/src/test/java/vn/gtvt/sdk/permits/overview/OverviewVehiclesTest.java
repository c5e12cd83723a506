package vn.gtvt.sdk.permits.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.overview.Overviews.DAY;
import static vn.gtvt.sdk.permits.overview.Overviews.LICENCE;
import static vn.gtvt.sdk.permits.overview.Overviews.PLATE;
import static vn.gtvt.sdk.permits.overview.Overviews.badge;
import static vn.gtvt.sdk.permits.overview.Overviews.codes;
import static vn.gtvt.sdk.permits.overview.Overviews.contract;
import static vn.gtvt.sdk.permits.overview.Overviews.licence;
import static vn.gtvt.sdk.permits.overview.Overviews.look;
import static vn.gtvt.sdk.permits.overview.Overviews.on;
import static vn.gtvt.sdk.permits.overview.Overviews.only;
import static vn.gtvt.sdk.permits.overview.Overviews.records;
import static vn.gtvt.sdk.permits.overview.Overviews.vehicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.vehicle.SeatCount;

/** What does not fit together in badges and vehicles. */
class OverviewVehiclesTest {
  @Test
  void aBadgeForAVehicleThatIsNotInTheFleetIsFound() {
    only(look(contract()), "overview.badge.no-vehicle", "Điều 23.10, 23.12.a");
  }

  @Test
  void twoKindsOnOneVehicleAreFound() {
    List<HeldBadge> two =
        List.of(
            badge(BadgeKind.CONTRACT, DAY.plusYears(1)), badge(BadgeKind.TAXI, DAY.plusYears(2)));
    only(look(two, vehicle(2020)), "overview.badge.two-kinds", "Điều 23.2.a");
  }

  @Test
  void twoBadgesOfOneKindAreAWarning() {
    List<HeldBadge> two =
        List.of(
            badge(BadgeKind.CONTRACT, DAY.plusYears(1)),
            badge(BadgeKind.CONTRACT, DAY.plusYears(2)));
    only(look(two, vehicle(2020)), "overview.badge.twice", "Điều 23.2.a");
  }

  @Test
  void aReinforcementBadgeAndATouristSignStandBesideAVehiclesOwnBadge() {
    HeldBadge own = badge(BadgeKind.TAXI, DAY.plusYears(1));
    HeldBadge forHolidays =
        new HeldBadge("PH1", PLATE, BadgeKind.CONTRACT, DAY.plusDays(9), null, true);
    assertThat(look(List.of(own, forHolidays), vehicle(2020)).contradictions().violations())
        .isEmpty();
    only(look(List.of(forHolidays), vehicle(2020)), "overview.vehicle.no-badge", "158/2024");
    HeldBadge sign = badge(BadgeKind.TOURIST_SIGN, DAY.plusMonths(3));
    only(look(List.of(own, sign), vehicle(2020)), "overview.badge.old-kind", "158/2024");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2006, next-year long-route-perhaps",
    "2027-01-01, 2006, passed",
    "2026-12-31, 2007, long-route-perhaps",
    "2027-01-01, 2007, next-year long-route-perhaps",
    "2026-12-31, 2011, long-route-next-year",
    "2027-01-01, 2011, long-route-perhaps",
    "2026-12-31, 2012,",
    "2027-01-01, 2012, long-route-next-year"
  })
  void anAgeLimitIsSeenAYearAhead(LocalDate day, int year, @Nullable String found) {
    CompanyRecords records =
        records(
            List.of(LICENCE),
            List.of(badge(BadgeKind.CONTRACT, LocalDate.of(2029, 1, 1))),
            List.of(vehicle(year)),
            List.of());
    assertThat(codes(on(day, records)))
        .isEqualTo(
            found == null
                ? List.of()
                : Stream.of(found.split(" ", -1)).map(each -> "overview.age." + each).toList());
  }

  @Test
  void aSmallContractCarHasTheLimitOfItsSeats() {
    HeldVehicle small = new HeldVehicle(PLATE, 2014, SeatCount.withoutDriver(4), null, null);
    only(look(contract(), small), "overview.age.next-year", "NĐ 158/2024/NĐ-CP");
  }

  @Test
  void aBadgePastTheLifeOfItsVehicleIsFound() {
    HeldVehicle old =
        new HeldVehicle(PLATE, 2020, SeatCount.withoutDriver(15), DAY.plusYears(1), null);
    only(look(contract(), old), "overview.badge.past-life", "Điều 23.3");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, true", "2026-11-26, false", "2026-11-27, false"})
  void aBadgeWithoutALeaseIsFound(LocalDate lease, boolean found) {
    HeldVehicle leased = new HeldVehicle(PLATE, 2020, SeatCount.withoutDriver(15), null, lease);
    Overview overview = look(contract(), leased);
    if (found) {
      only(overview, "overview.badge.lease-over", "Điều 23.5");
    } else {
      assertThat(overview.contradictions().violations()).isEmpty();
    }
  }

  @Test
  void aKindOfTheOldLawRunsOutAndIsNotRenewed() {
    CompanyRecords records =
        records(
            List.of(
                new HeldLicence(
                    "24-1", LocalDate.of(2025, 3, 1), null, Set.of(FormOfBusiness.GOODS))),
            List.of(badge(BadgeKind.CONTAINER, DAY.plusMonths(3))),
            List.of(new HeldVehicle(PLATE, 2020, null, null, null)),
            List.of());
    only(on(DAY, records), "overview.badge.old-kind", "Điều 76.3.a");
  }

  @Test
  void oneNumberOnTwoVehiclesAndAVehicleTwiceAreFound() {
    HeldVehicle other =
        new HeldVehicle("99B-100.02", 2020, SeatCount.withoutDriver(15), null, null);
    List<HeldBadge> badges =
        List.of(
            badge(BadgeKind.CONTRACT, DAY.plusYears(1)),
            HeldBadge.of("PH1", "99B-100.02", BadgeKind.CONTRACT, DAY.plusYears(1)));
    only(look(badges, vehicle(2020), other), "overview.badge.number-twice", "NĐ 158/2024/NĐ-CP");
    only(
        look(contract(), vehicle(2020), vehicle(2020)),
        "overview.vehicle.twice",
        "NĐ 158/2024/NĐ-CP");
  }

  @Test
  void aVehicleWithoutABadgeIsSaid() {
    only(look(List.of(), vehicle(2020)), "overview.vehicle.no-badge", "NĐ 158/2024/NĐ-CP");
  }

  /** Taxi of 2013: 13 years, where 12 are allowed. The order of a sheet decides nothing. */
  @Test
  void everyValidBadgeOfAVehicleHasItsAge() {
    HeldVehicle old = new HeldVehicle(PLATE, 2013, SeatCount.withoutDriver(4), null, null);
    HeldBadge taxi = badge(BadgeKind.TAXI, DAY.plusYears(1));
    HeldBadge sign = badge(BadgeKind.TOURIST_SIGN, DAY.plusYears(1));
    HeldBadge tet = new HeldBadge("PH1", PLATE, BadgeKind.CONTRACT, DAY.plusDays(9), null, true);
    for (List<HeldBadge> badges :
        List.of(List.of(taxi, sign), List.of(sign, taxi), List.of(tet, taxi), List.of(taxi, tet))) {
      assertThat(codes(look(badges, old))).contains("overview.age.passed");
    }
    HeldBadge gone =
        new HeldBadge("PH1", PLATE, BadgeKind.TAXI, DAY.plusYears(1), DAY.minusDays(1), false);
    assertThat(codes(look(List.of(gone), old))).doesNotContain("overview.age.passed");
  }

  @Test
  void twoKindsAreBothJudgedByAge() {
    List<HeldBadge> two =
        List.of(
            badge(BadgeKind.CONTRACT, DAY.plusYears(1)), badge(BadgeKind.BUS, DAY.plusYears(1)));
    assertThat(look(two, vehicle(2005)).contradictions().errors())
        .filteredOn(found -> found.code().equals("overview.age.passed"))
        .extracting(found -> found.message().vi())
        .anyMatch(words -> words.contains("hợp đồng"))
        .anyMatch(words -> words.contains("buýt"));
  }

  /** Coach of the fixed routes, 15 years at most above 300 km. */
  @ParameterizedTest(name = "built {0}, routes {1}")
  @CsvSource({
    "2011, 700, long-route-next-year",
    "2011, 300,",
    "2010, 700, long-route-passed",
    "2008, 301, long-route-passed",
    "2008, 300,",
    "2008, 300 700, long-route-perhaps",
    "2008, 700 ?, long-route-perhaps",
    "2008, , long-route-perhaps",
    "2012, 700,"
  })
  void onALongRouteALimitThatWasPassedIsFound(
      int year, @Nullable String routes, @Nullable String code) {
    List<HeldRoute> registered = new ArrayList<>();
    for (String km : routes == null ? new String[0] : routes.split(" ", -1)) {
      registered.add(
          new HeldRoute(
              "0124.111" + registered.size() + ".A",
              km.equals("?") ? null : Integer.valueOf(km),
              DAY.minusYears(1),
              DAY.minusYears(1),
              null));
    }
    Overview overview =
        on(
            DAY,
            records(
                List.of(licence(LocalDate.of(2025, 3, 1), FormOfBusiness.FIXED_ROUTE)),
                List.of(badge(BadgeKind.FIXED_ROUTE, DAY.plusYears(1))),
                List.of(vehicle(year)),
                registered));
    List<String> ages =
        codes(overview).stream().filter(each -> each.startsWith("overview.age")).toList();
    assertThat(ages).isEqualTo(code == null ? List.of() : List.of("overview.age." + code));
    assertThat(overview.contradictions().isFileable()).isEqualTo(!"long-route-passed".equals(code));
  }
}
