package vn.gtvt.sdk.permits.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.overview.Overviews.DAY;
import static vn.gtvt.sdk.permits.overview.Overviews.LICENCE;
import static vn.gtvt.sdk.permits.overview.Overviews.PLATE;
import static vn.gtvt.sdk.permits.overview.Overviews.badge;
import static vn.gtvt.sdk.permits.overview.Overviews.codes;
import static vn.gtvt.sdk.permits.overview.Overviews.contract;
import static vn.gtvt.sdk.permits.overview.Overviews.look;
import static vn.gtvt.sdk.permits.overview.Overviews.on;
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

/** What a company has, and how long it holds. */
class OverviewTermsTest {
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
    Overview overview = look(contract(), vehicle(2020));
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
    Overview overview = look(contract(), vehicle(2020));
    assertThat(overview.terms().get(0).renewableFrom()).isEqualTo(DAY.plusYears(2).minusDays(15));
  }

  @Test
  void anEndedBadgeBesideAValidOneIsHistory() {
    List<HeldBadge> two =
        List.of(
            badge(BadgeKind.TAXI, DAY.minusDays(1)), badge(BadgeKind.CONTRACT, DAY.plusYears(2)));
    Overview overview = look(two, vehicle(2020));
    assertThat(overview.contradictions().violations()).isEmpty();
    assertThat(overview.terms(Term.State.ENDED)).isEmpty();
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

  @ParameterizedTest
  @CsvSource({
    "CONTRACT, false, , true",
    "CONTRACT, true, , false",
    "CONTRACT, false, 2026-11-20, false",
    "CONTAINER, false, , false",
    "TRACTOR, false, , false",
    "TOURIST_SIGN, false, , false"
  })
  void whatIsNeverRenewedHasNoDayOfRenewal(
      BadgeKind kind, boolean reinforcement, @Nullable LocalDate revoked, boolean renewable) {
    HeldBadge badge = new HeldBadge("PH1", PLATE, kind, DAY.plusMonths(5), revoked, reinforcement);
    Term term =
        look(List.of(badge), vehicle(2020)).terms().stream()
            .filter(each -> each.what() == Term.What.BADGE)
            .findFirst()
            .orElseThrow();
    assertThat(term.renewableFrom() != null).isEqualTo(renewable);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, WITHDRAWN", "2026-11-26, WITHDRAWN", "2026-11-27, VALID"})
  void aBadgeThatWasHandedBackHoldsNoMore(LocalDate revoked, Term.State state) {
    HeldBadge badge =
        new HeldBadge("PH1", PLATE, BadgeKind.CONTRACT, DAY.plusYears(2), revoked, false);
    Overview overview = look(List.of(badge), vehicle(2020));
    assertThat(overview.terms(Term.What.BADGE, state)).hasSize(1);
    assertThat(codes(overview))
        .isEqualTo(state == Term.State.VALID ? List.of() : List.of("overview.vehicle.no-badge"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, WITHDRAWN", "2026-11-26, WITHDRAWN", "2026-11-27, VALID"})
  void aRouteThatStopsTodayRunsNoMore(LocalDate stopped, Term.State state) {
    HeldRoute route =
        new HeldRoute("0124.1112.A", 38, DAY.minusYears(1), DAY.minusYears(1), stopped);
    Overview overview = on(DAY, records(List.of(LICENCE), List.of(), List.of(), List.of(route)));
    assertThat(overview.terms(Term.What.ROUTE, state)).hasSize(1);
    assertThat(codes(overview))
        .isEqualTo(state == Term.State.VALID ? List.of("overview.route.no-vehicle") : List.of());
  }

  @Test
  void aLicenceThatWasReissuedIsOne() {
    HeldLicence before =
        new HeldLicence("24-1", LocalDate.of(2020, 5, 1), null, Set.of(FormOfBusiness.TAXI));
    HeldLicence now =
        new HeldLicence(" 24-1", LocalDate.of(2025, 5, 1), null, Set.of(FormOfBusiness.CONTRACT));
    HeldLicence ahead =
        new HeldLicence("24-1", DAY.plusDays(1), null, Set.of(FormOfBusiness.GOODS));
    Overview overview =
        on(
            DAY,
            records(List.of(before, now, ahead), contract(), List.of(vehicle(2020)), List.of()));
    assertThat(codes(overview)).isEmpty();
    assertThat(overview.terms(Term.What.LICENCE, Term.State.VALID))
        .extracting(Term::subject)
        .containsExactly(" 24-1");
  }
}
