package vn.gtvt.sdk.permits.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;
import static vn.gtvt.sdk.permits.licence.Licences.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

class RouteCheckTest {
  private final RouteCheck check = Routes.at(Routes.DAY);

  private Violation one(RouteRegistration.Builder registration) {
    return only(check.check(registration.build()));
  }

  @ParameterizedTest
  @EnumSource(RouteState.class)
  void whatBreaksNoRulePasses(RouteState state) {
    RouteRegistration registration = Routes.route().state(state).build();
    assertThat(check.check(registration, Routes.papers(state)).violations()).isEmpty();
    Dossier dossier = RouteDossier.of(registration, check.procedure(), Routes.papers(state));
    assertThat(dossier.subjects()).containsExactly("0124.1112.A");
    assertThat(dossier.items().list("slots").get(0).text("departure")).isEqualTo("06:00");
    assertThat(dossier.items().text("routeState")).isEqualTo(state.filingCase());
    assertThat(registration.toString() + dossier + dossier.items())
        .doesNotContain("Nguyễn", "0200000001", "mau@example.vn");
  }

  @Test
  void aMissingValueIsNamedBeforeTheLawIsAsked() {
    Report report = check.check(Routes.route().slots(List.of()).state(null).build(), List.of());
    assertThat(report.violations()).extracting(Violation::path).containsExactly("slots", "state");
  }

  @Test
  void theStationsAgreementIsNeededOnlyForAnAdjustedRoute() {
    assertThat(check.papersOf(Routes.route().build()).stream().map(Component::id))
        .containsExactly("route-registration-form");
    RouteRegistration adjusted = Routes.route().state(RouteState.ADJUSTED).build();
    List<Attachment> without = Routes.papers(RouteState.EXISTING);
    isRefused(
        only(check.check(adjusted, without)),
        "papers[station-agreement]",
        "route.paper.missing",
        "Điều 22.3.b");
    assertThatThrownBy(() -> RouteDossier.of(adjusted, check.procedure(), without))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("station-agreement");
    Violation needless =
        only(check.check(Routes.route().build(), Routes.papers(RouteState.ADJUSTED)));
    assertThat(needless.severity()).isEqualTo(Severity.WARNING);
    assertThat(needless.code()).isEqualTo("route.paper.not-needed");
    isRefused(
        only(check.check(Routes.route().build(), List.of())),
        "papers[route-registration-form]",
        "route.paper.missing",
        "Điều 22.3.a");
    List<Attachment> unknown = new ArrayList<>(without);
    unknown.add(pdf("lease-contract", null));
    isRefused(
        only(check.check(Routes.route().build(), unknown)),
        "papers[lease-contract]",
        "route.paper.unknown",
        "Điều 22");
  }

  @Test
  void onlyAnOperatorLicensedForFixedRoutesRegisters() {
    isRefused(
        one(
            Routes.route()
                .operator(
                    Routes.operator()
                        .formsOfBusiness(List.of("Vận tải hành khách bằng taxi"))
                        .build())),
        "operator.formsOfBusiness",
        "route.licence.other-form",
        "Điều 22.1");
  }

  @Test
  void aHouseholdIsNoneOfTheApplicants() {
    isRefused(
        one(Routes.route().operator(Routes.operator().type(OperatorType.HOUSEHOLD).build())),
        "operator.type",
        "route.applicant.not-listed",
        "Cổng DVCQG 2.002285");
    RouteRegistration cooperative =
        Routes.route().operator(Routes.operator().type(OperatorType.COOPERATIVE).build()).build();
    assertThat(check.check(cooperative).violations()).isEmpty();
  }

  @Test
  void itIsFiledWhereTheLicenceWasIssued() {
    Authority haNoi = new Authority("01", "Hà Nội", "Sở Xây dựng thành phố Hà Nội");
    Violation found = one(Routes.route().authority(haNoi));
    isRefused(found, "authority.province", "route.place.elsewhere", "Điều 22.4.a");
    assertThat(found.message().vi()).contains("Hà Nội", "Bắc Ninh");
    assertThat(check.check(licensedBy("Sở Giao thông vận tải tỉnh Bắc Giang")).violations())
        .isEmpty();
    assertThat(only(check.check(licensedBy("Cơ quan lạ"))).severity()).isEqualTo(Severity.WARNING);
  }

  private static RouteRegistration licensedBy(String issuer) {
    return Routes.route()
        .operator(
            Routes.operator()
                .licence(new TransportLicence("1", LocalDate.of(2025, 3, 3), 1, issuer))
                .build())
        .build();
  }

  @Test
  void aDepartureTimeIsChosenOnceFromThePublishedTimetable() {
    Slot noon = new Slot(Slot.End.DEPARTURE, LocalTime.NOON);
    isRefused(
        one(Routes.route().slots(List.of(Routes.SIX, Routes.BACK, Routes.SIX)).tripsPerMonth(60)),
        "slots[2]",
        "route.slot.repeated",
        "Điều 22.1");
    isRefused(
        one(
            Routes.route()
                .slots(List.of(Routes.SIX, noon))
                .publishedSlots(List.of(Routes.SIX, Routes.BACK))),
        "slots[1]",
        "route.slot.not-published",
        "Điều 22.1");
    RouteRegistration known =
        Routes.route().publishedSlots(List.of(Routes.BACK, Routes.SIX, noon)).build();
    assertThat(check.check(known).violations()).isEmpty();
  }

  @Test
  void tripsAreNoMoreThanDepartureTimesAllow() {
    assertThat(check.check(Routes.route().tripsPerMonth(62).build()).violations()).isEmpty();
    Violation found = one(Routes.route().tripsPerMonth(63));
    isRefused(found, "tripsPerMonth", "route.trips.too-many", "suy ra, chưa kiểm chứng");
  }

  @Test
  void whoFiledFirstIsProcessedFirst() {
    Instant early = Instant.parse("2026-09-01T17:30:00Z");
    Violation found =
        one(
            Routes.route()
                .earlierFilings(
                    List.of(
                        new EarlierFiling(Routes.BACK, early.plusSeconds(86_400)),
                        new EarlierFiling(Routes.BACK, early),
                        new EarlierFiling(
                            new Slot(Slot.End.DEPARTURE, LocalTime.of(7, 0)), early))));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.path()).isEqualTo("slots[1]");
    assertThat(found.code()).isEqualTo("route.slot.filed-earlier");
    assertThat(found.reference()).contains("Điều 22.4.d");
    assertThat(found.message().vi()).contains("02/09/2026", "13:30 (bến đến)");
  }

  @ParameterizedTest(name = "effective {0}, filed {1}")
  @CsvSource({
    "2026-08-01, 2026-08-30, 2026-09-01",
    "2026-08-01, 2026-08-31, 2026-09-01",
    "2026-08-01, 2026-09-01, ",
    // Ends on the National Day.
    "2026-08-03, 2026-09-02, 2026-09-03",
    "2026-08-03, 2026-09-03, ",
    // Over 2026-01-01.
    "2025-12-02, 2025-12-31, 2026-01-02",
    "2025-12-02, 2026-01-01, 2026-01-02",
    "2025-12-02, 2026-01-02, ",
  })
  void aRevokedRouteIsRegisteredAgainWhenTheBanIsOver(
      LocalDate effective, LocalDate filed, @Nullable LocalDate from) {
    RouteRegistration registration =
        Routes.route().revocation(new RouteRevocation("0124.1112.A", effective)).build();
    Report report = Routes.at(filed).check(registration);
    if (from == null) {
      assertThat(report.violations()).isEmpty();
      return;
    }
    isRefused(only(report), "revocation.effectiveOn", "route.ban.running", "Điều 22.7, 22.8.d");
    assertThat(report.earliestFiling()).contains(from);
  }

  @Test
  void aBanIsForItsOwnRouteOnly() {
    RouteRegistration.Builder other =
        Routes.route().revocation(new RouteRevocation("0124.1113.A", Routes.DAY));
    Violation found = one(other);
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.code()).isEqualTo("route.ban.other-route");
    assertThat(found.message().vi()).contains("0124.1113.A", "0124.1112.A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0124.1112.a ", "0127.1112.A", "2401.1211.A", "2701.1211.A"})
  void aBanStaysWithItsRouteUnderAnotherSpelling(String revoked) {
    RouteRegistration.Builder same =
        Routes.route().revocation(new RouteRevocation(revoked, Routes.DAY));
    assertThat(one(same).code()).isEqualTo("route.ban.running");
  }
}
