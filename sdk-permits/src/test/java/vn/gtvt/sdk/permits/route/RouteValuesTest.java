package vn.gtvt.sdk.permits.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.permits.licence.Licences;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** Values of a registration that contradict each other, or are not there at all. */
class RouteValuesTest {
  private final RouteCheck check = Routes.at(Routes.DAY);

  private List<String> codes(RouteRegistration.Builder registration) {
    return check.check(registration.build()).violations().stream().map(Violation::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-14, true", "2026-09-15, false"})
  void noPaperIsOfADayToCome(LocalDate day, boolean fileable) {
    TransportLicence licence =
        new TransportLicence("24-0001/GPKDVT", day, 1, "Sở Xây dựng tỉnh Bắc Ninh");
    RouteRegistration.Builder licensed =
        Routes.route().operator(Routes.operator().licence(licence).build());
    List<String> wanted = fileable ? List.of() : List.of("route.day.in-future");
    assertThat(codes(licensed)).isEqualTo(wanted);
    assertThat(codes(Routes.route().paperDate(day))).isEqualTo(wanted);
  }

  @Test
  void aRouteHasTwoStations() {
    RouteRegistration.Builder same =
        Routes.route().departureStation("Bến xe Mẫu").arrivalStation("bến xe  mẫu");
    assertThat(codes(same)).containsExactly("route.station.same-name");
    same.routeCode("2424.1112.A");
    Violation found = only(check.check(same.build()));
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.code()).isEqualTo("route.station.same");
    assertThat(found.path()).isEqualTo("arrivalStation");
    assertThat(found.reference()).contains("Điều 22.3.a", "suy ra");
  }

  @ParameterizedTest
  @CsvSource({
    "0148.1112.A, true",
    "0124.1112.A, false",
    "0124.1112.B, false",
    "2448.1112.A, false"
  })
  void aRouteFarFromTheLicenceIsAskedAbout(String code, boolean asked) {
    assertThat(codes(Routes.route().routeCode(code)))
        .isEqualTo(asked ? List.of("route.code.other-provinces") : List.of());
  }

  @Test
  void anAuthorityThatContradictsItselfIsRefused() {
    Violation found =
        only(
            check.check(
                Routes.route()
                    .authority(new Authority("24", "Bắc Ninh", "Sở Xây dựng thành phố Hà Nội"))
                    .build()));
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.code()).isEqualTo("authority.contradicts");
    assertThat(found.reference()).contains("Điều 22.4.a");
  }

  @ParameterizedTest
  @CsvSource({
    "Vận tải hành khách bằng xe buýt theo tuyến cố định, route.licence.other-form, ERROR",
    "'Hợp đồng, chở khách du lịch', route.licence.unread-form, WARNING"
  })
  void aBusCompanyRegistersNoFixedRoute(String form, String code, Severity severity) {
    RouteRegistration.Builder route =
        Routes.route().operator(Routes.operator().formsOfBusiness(List.of(form)).build());
    Violation found = only(check.check(route.build()));
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-14T09:00:00Z, true", "2026-09-14T18:00:00Z, false"})
  void aDossierOfADayToComeIsNoEarlierOne(Instant filedAt, boolean earlier) {
    assertThat(
            codes(Routes.route().earlierFilings(List.of(new EarlierFiling(Routes.SIX, filedAt)))))
        .isEqualTo(earlier ? List.of("route.slot.filed-earlier") : List.of());
  }

  @Test
  void whatIsNotThereIsNamedAndThrowsNothing() {
    Slot hole = new Slot(Slot.End.DEPARTURE, nothing());
    Report report = check.check(Routes.route().slots(Arrays.asList(hole, nothing())).build());
    assertThat(report.errors()).extracting(Violation::code).containsOnly("field.notnull");
    assertThat(report.errors()).extracting(Violation::path).contains("slots[0].departure");
    assertThat(codes(Routes.route().slots(null).publishedSlots(null).earlierFilings(null)))
        .containsExactly("field.notempty");
    assertThat(hole.toString()).contains("bến đi");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // What no caller may pass, does.
  private static <T> T nothing() {
    return null;
  }

  @Test
  void theFilesThemselvesAreLookedInto() {
    List<Attachment> papers = new ArrayList<>(Routes.papers(RouteState.EXISTING));
    papers.add(Licences.pdf("route-registration-form", "0148.1112.A"));
    papers.add(
        Attachment.of(
            "route-registration-form", null, "x.pdf", "application/pdf", Content.of(new byte[0])));
    assertThat(check.check(Routes.route().build(), papers).errors())
        .extracting(v -> v.path() + " " + v.code())
        .containsExactlyInAnyOrder("papers[1] papers.no-such-subject", "papers[2] papers.empty");
  }

  @Test
  void aLawThatWasNotReadSaysSo() {
    RouteRegistration garbage = Routes.route().routeCode("garbage").tripsPerMonth(9_999).build();
    Violation found = only(Routes.at(LocalDate.of(2024, 12, 31)).check(garbage));
    assertThat(found.code()).isEqualTo("law.not-read");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
  }

  /** Signed on 2026-07-01: sixty days end on 2026-08-30. */
  @ParameterizedTest(name = "started {0}, asked {1}")
  @CsvSource({
    "2026-08-30, 2026-08-25, route.start.near",
    "2026-08-30, 2026-08-30,",
    "2026-08-30, 2026-09-01,",
    "2026-09-05, 2026-09-01, route.start.lapsed",
    "2026-06-30, 2026-08-25, route.start.before-notice",
    "2026-07-01, 2026-08-25,"
  })
  void aStartToComeIsNoStart(LocalDate started, LocalDate asked, @Nullable String code) {
    Report report =
        Routes.duties(asked).checkStart(LocalDate.of(2026, 7, 1), Optional.of(started), asked);
    assertThat(report.violations())
        .extracting(Violation::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(report.violations())
        .allSatisfy(found -> assertThat(found.reference()).contains("Điều 22.5"));
  }
}
