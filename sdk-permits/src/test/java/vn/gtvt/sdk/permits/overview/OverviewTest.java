package vn.gtvt.sdk.permits.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Violation;

/** What of a company is valid, what ends, what contradicts itself. */
class OverviewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  private static final String PLATE = "99B-100.01";

  private static final HeldLicence LICENCE =
      new HeldLicence(
          "24-1",
          LocalDate.of(2025, 3, 1),
          null,
          Set.of(FormOfBusiness.CONTRACT, FormOfBusiness.TAXI));

  private static Overview on(LocalDate day, CompanyRecords records) {
    return Overview.of(records, CATALOGUE.at(day), Period.ofDays(60));
  }

  private static Overview of(List<HeldBadge> badges, HeldVehicle... vehicles) {
    return on(DAY, records(List.of(LICENCE), badges, List.of(vehicles), List.of()));
  }

  private static CompanyRecords records(
      List<HeldLicence> licences,
      List<HeldBadge> badges,
      List<HeldVehicle> vehicles,
      List<HeldRoute> routes) {
    return new CompanyRecords("Công ty Mẫu", licences, badges, vehicles, routes);
  }

  private static HeldVehicle vehicle(int year) {
    return new HeldVehicle(PLATE, year, SeatCount.withoutDriver(15), null, null);
  }

  private static HeldBadge badge(BadgeKind kind, LocalDate until) {
    return HeldBadge.of("PH1", PLATE, kind, until);
  }

  private static List<HeldBadge> contract() {
    return List.of(badge(BadgeKind.CONTRACT, DAY.plusYears(2)));
  }

  private static void only(Overview overview, String code, String basis) {
    assertThat(overview.contradictions().violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.reference()).contains(basis);
              assertThat(found.message().vi()).isNotBlank();
              assertThat(found.message().en()).isNotBlank();
            });
  }

  private static Term.State stateOfBadge(LocalDate until, LocalDate day) {
    Overview overview =
        on(
            day,
            records(
                List.of(LICENCE),
                List.of(badge(BadgeKind.CONTRACT, until)),
                List.of(vehicle(2020)),
                List.of()));
    return overview.terms().stream()
        .filter(term -> term.what() == Term.What.BADGE)
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void aCompanyInOrderHasNothingToMend() {
    Overview overview = of(contract(), vehicle(2020));
    assertThat(overview.contradictions().violations()).isEmpty();
    assertThat(overview.terms())
        .extracting(Term::what)
        .containsExactly(Term.What.BADGE, Term.What.LICENCE);
  }

  /** National Day 2026-09-02 does not lengthen a term; nor does the turn of the year. */
  @ParameterizedTest
  @CsvSource({
    "2026-09-02, 2026-09-01, SOON",
    "2026-09-02, 2026-09-02, SOON",
    "2026-09-02, 2026-09-03, ENDED",
    "2026-01-01, 2025-12-31, SOON",
    "2026-01-01, 2026-01-01, SOON",
    "2026-01-01, 2026-01-02, ENDED",
    "2027-01-24, 2026-11-26, SOON",
    "2027-01-25, 2026-11-26, SOON",
    "2027-01-26, 2026-11-26, VALID"
  })
  void aTermEndsWithItsLastDay(LocalDate until, LocalDate day, Term.State state) {
    assertThat(stateOfBadge(until, day)).isEqualTo(state);
  }

  @Test
  void aBadgeSaysFromWhenOnItMayBeRenewed() {
    Overview overview = of(contract(), vehicle(2020));
    assertThat(overview.terms().get(0).renewableFrom()).isEqualTo(DAY.plusYears(2).minusDays(15));
  }

  @Test
  void aBadgeForAVehicleThatIsNotInTheFleetIsFound() {
    only(of(contract()), "overview.badge.no-vehicle", "NĐ 158/2024/NĐ-CP");
  }

  @Test
  void twoKindsOnOneVehicleAreFound() {
    List<HeldBadge> two =
        List.of(
            badge(BadgeKind.CONTRACT, DAY.plusYears(1)), badge(BadgeKind.TAXI, DAY.plusYears(2)));
    only(of(two, vehicle(2020)), "overview.badge.two-kinds", "Điều 23.2.a");
  }

  @Test
  void twoBadgesOfOneKindAreAWarning() {
    List<HeldBadge> two =
        List.of(
            badge(BadgeKind.CONTRACT, DAY.plusYears(1)),
            badge(BadgeKind.CONTRACT, DAY.plusYears(2)));
    only(of(two, vehicle(2020)), "overview.badge.twice", "Điều 23.2.a");
  }

  @Test
  void aReinforcementBadgeAndATouristSignStandBesideAVehiclesOwnBadge() {
    HeldBadge own = badge(BadgeKind.TAXI, DAY.plusYears(1));
    HeldBadge forHolidays =
        new HeldBadge("PH1", PLATE, BadgeKind.CONTRACT, DAY.plusDays(9), null, true);
    assertThat(of(List.of(own, forHolidays), vehicle(2020)).contradictions().violations())
        .isEmpty();
    only(of(List.of(forHolidays), vehicle(2020)), "overview.vehicle.no-badge", "158/2024");
    HeldBadge sign = badge(BadgeKind.TOURIST_SIGN, DAY.plusMonths(3));
    only(of(List.of(own, sign), vehicle(2020)), "overview.badge.old-kind", "158/2024");
  }

  @Test
  void anEndedBadgeBesideAValidOneIsHistory() {
    List<HeldBadge> two =
        List.of(
            badge(BadgeKind.TAXI, DAY.minusDays(1)), badge(BadgeKind.CONTRACT, DAY.plusYears(2)));
    Overview overview = of(two, vehicle(2020));
    assertThat(overview.contradictions().violations()).isEmpty();
    assertThat(overview.terms(Term.State.ENDED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2006, overview.age.next-year",
    "2027-01-01, 2006, overview.age.passed",
    "2026-12-31, 2007,",
    "2027-01-01, 2007, overview.age.next-year",
    "2026-12-31, 2011, overview.age.long-route-next-year",
    "2027-01-01, 2011,"
  })
  void anAgeLimitIsSeenAYearAhead(LocalDate day, int year, @Nullable String code) {
    CompanyRecords records =
        records(
            List.of(LICENCE),
            List.of(badge(BadgeKind.CONTRACT, LocalDate.of(2029, 1, 1))),
            List.of(vehicle(year)),
            List.of());
    List<String> codes =
        on(day, records).contradictions().violations().stream().map(Violation::code).toList();
    assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void aSmallContractCarHasTheLimitOfItsSeats() {
    HeldVehicle small = new HeldVehicle(PLATE, 2014, SeatCount.withoutDriver(4), null, null);
    only(of(contract(), small), "overview.age.next-year", "NĐ 158/2024/NĐ-CP");
  }

  @Test
  void aBadgePastTheLifeOfItsVehicleIsFound() {
    HeldVehicle old =
        new HeldVehicle(PLATE, 2020, SeatCount.withoutDriver(15), DAY.plusYears(1), null);
    only(of(contract(), old), "overview.badge.past-life", "Điều 23.3");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, true", "2026-11-26, false", "2026-11-27, false"})
  void aBadgeWithoutALeaseIsFound(LocalDate lease, boolean found) {
    HeldVehicle leased = new HeldVehicle(PLATE, 2020, SeatCount.withoutDriver(15), null, lease);
    Overview overview = of(contract(), leased);
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
  void badgesWithoutALicenceAreFound() {
    HeldLicence revoked =
        new HeldLicence("24-1", LocalDate.of(2025, 3, 1), DAY.minusDays(3), Set.of());
    Overview overview =
        on(DAY, records(List.of(revoked), contract(), List.of(vehicle(2020)), List.of()));
    only(overview, "overview.licence.none", "NĐ 158/2024/NĐ-CP");
    assertThat(overview.terms(Term.State.WITHDRAWN)).extracting(Term::subject).contains("24-1");
  }

  @Test
  void aBusinessThatTheLicenceDoesNotNameIsFound() {
    HeldLicence goods =
        new HeldLicence("24-1", LocalDate.of(2025, 3, 1), null, Set.of(FormOfBusiness.GOODS));
    only(
        on(DAY, records(List.of(goods), contract(), List.of(vehicle(2020)), List.of())),
        "overview.licence.other-form",
        "NĐ 158/2024/NĐ-CP");
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
  void oneNumberOnTwoVehiclesAndAVehicleTwiceAreFound() {
    HeldVehicle other =
        new HeldVehicle("99B-100.02", 2020, SeatCount.withoutDriver(15), null, null);
    List<HeldBadge> badges =
        List.of(
            badge(BadgeKind.CONTRACT, DAY.plusYears(1)),
            HeldBadge.of("PH1", "99B-100.02", BadgeKind.CONTRACT, DAY.plusYears(1)));
    only(of(badges, vehicle(2020), other), "overview.badge.number-twice", "NĐ 158/2024/NĐ-CP");
    only(
        of(contract(), vehicle(2020), vehicle(2020)),
        "overview.vehicle.twice",
        "NĐ 158/2024/NĐ-CP");
  }

  @Test
  void aVehicleWithoutABadgeIsSaid() {
    only(of(List.of(), vehicle(2020)), "overview.vehicle.no-badge", "NĐ 158/2024/NĐ-CP");
  }

  /** Signed on 2026-09-27: sixty days end on 2026-11-26. */
  @ParameterizedTest
  @CsvSource({"2026-11-25, SOON", "2026-11-26, SOON", "2026-11-27, ENDED"})
  void aRouteThatIsNotBegunLapses(LocalDate day, Term.State state) {
    HeldRoute route = new HeldRoute("0124.1112.A", 38, LocalDate.of(2026, 9, 27), null, null);
    Overview overview = on(day, records(List.of(LICENCE), List.of(), List.of(), List.of(route)));
    assertThat(overview.terms())
        .filteredOn(term -> term.what() == Term.What.ROUTE)
        .singleElement()
        .satisfies(term -> assertThat(term.state()).isEqualTo(state));
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
        "158/2024");
    only(
        on(DAY, records(List.of(forRoutes), List.of(), List.of(), List.of(runs))),
        "overview.route.no-vehicle",
        "158/2024");
    only(
        on(DAY, records(List.of(forRoutes), badges, fleet, List.of(runs, runs))),
        "overview.route.twice",
        "158/2024");
  }

  @Test
  void theSyntheticCompanyHasTheFaultsThatWereBuiltIn() {
    Overview overview = on(SyntheticCompany.DAY, SyntheticCompany.of(300, 24));

    Map<String, Long> codes =
        overview.contradictions().violations().stream()
            .collect(Collectors.groupingBy(Violation::code, Collectors.counting()));
    assertThat(overview.vehicles()).isEqualTo(300);
    assertThat(codes)
        .containsEntry("overview.badge.two-kinds", 1L)
        .containsEntry("overview.badge.no-vehicle", 1L)
        .containsEntry("overview.age.passed", 1L)
        .containsEntry("overview.age.next-year", 1L)
        .containsEntry("overview.badge.old-kind", 1L)
        .containsEntry("overview.badge.past-life", 1L)
        .containsEntry("overview.badge.lease-over", 1L)
        .containsEntry("overview.vehicle.no-badge", 7L);
    assertThat(overview.terms(Term.What.BADGE, Term.State.ENDED)).hasSize(7);
    assertThat(overview.terms(Term.State.WITHDRAWN))
        .extracting(Term::subject)
        .contains("0124.1315.B");
  }

  @Test
  void everyPaperOfTheCompanyIsInThePicture() throws Exception {
    Overview overview = on(SyntheticCompany.DAY, SyntheticCompany.of(300, 24));
    Document page = parsed(OverviewPage.of(overview));
    long withLastDay =
        overview.terms().stream()
            .filter(term -> term.state() != Term.State.WITHDRAWN && term.until() != null)
            .count();
    Function<String, Integer> count =
        css -> {
          int sum = 0;
          for (int i = 0; i < page.getElementsByTagName("text").getLength(); i++) {
            org.w3c.dom.Element text =
                (org.w3c.dom.Element) page.getElementsByTagName("text").item(i);
            sum +=
                text.getAttribute("class").equals(css)
                    ? Integer.parseInt(text.getTextContent())
                    : 0;
          }
          return sum;
        };
    assertThat((long) count.apply("count") + count.apply("later")).isEqualTo(withLastDay);
  }

  @Test
  void aVeryLargeCompanyFitsIntoThePicture() throws Exception {
    String page = OverviewPage.of(on(SyntheticCompany.DAY, SyntheticCompany.of(5_000, 7)));
    assertThat(page).contains("1 ô = ");
    assertThat(page.length()).isLessThan(1_500_000);
    parsed(page);
  }

  @Test
  void whatACompanyIsCalledCannotBecomeMarkup() throws Exception {
    HeldVehicle evil =
        new HeldVehicle("<script>${tiles}\u0000", 2020, null, DAY.minusDays(1), null);
    CompanyRecords records =
        new CompanyRecords(
            "A & B <img src=x onerror=\"1\">",
            List.of(LICENCE),
            List.of(),
            List.of(evil),
            List.of(new HeldRoute("'\"<b>", null, DAY, null, null)));
    String page = OverviewPage.of(on(DAY, records));
    assertThat(page).doesNotContain("<script", "<img", "<b>\"", "\u0000").contains("A &amp; B");
    assertThat(parsed(page).getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void anEmptyCompanyHasAPageToo() throws Exception {
    Document page =
        parsed(OverviewPage.of(on(DAY, records(List.of(), List.of(), List.of(), List.of()))));
    assertThat(page.getDocumentElement().getTextContent()).contains("Công ty Mẫu", "Không có.");
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }
}
