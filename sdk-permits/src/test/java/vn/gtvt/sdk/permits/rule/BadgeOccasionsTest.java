package vn.gtvt.sdk.permits.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** Why a badge is asked for, with whom, and which kinds there are. */
class BadgeOccasionsTest {
  private static final LocalDate DAY = Samples.FILING_DAY;
  private static final Authority HA_NOI =
      new Authority("01", "Hà Nội", "Sở Xây dựng thành phố Hà Nội");

  private final BadgeCheck check = Badges.at(DAY);

  private Violation one(BadgeRequest.Builder request) {
    return only(check.check(request.build()));
  }

  private static BadgeRequest.Builder fromContract() {
    return Badges.taxi(DAY)
        .occasion(Occasion.CHANGE_OF_KIND)
        .currentBadge(Badges.badge(BadgeKind.CONTRACT, DAY.plusYears(2)));
  }

  @Test
  void aContractCarBecomesATaxiWhenItsBadgeIsHandedBack() {
    assertThat(check.check(fromContract().build()).violations()).isEmpty();
    BadgeRequest withDossier = fromContract().build();
    Report report = check.check(Badges.application(withDossier).build());
    isRefused(only(report), "returnedBadges", "badge.change.too-few-returned", "Điều 23.2.a");
    assertThat(check.check(Badges.application(withDossier).returnedBadges(1).build()).violations())
        .isEmpty();
    BadgeRequest before = fromContract().badgeReturnedOn(DAY.minusDays(1)).build();
    assertThat(check.check(Badges.application(before).build()).violations()).isEmpty();
  }

  @Test
  void aChangeOfKindThatChangesNothingIsRefused() {
    isRefused(
        one(fromContract().currentBadge(null)),
        "currentBadge",
        "badge.change.no-current",
        "Điều 23.2.a");
    isRefused(
        one(fromContract().currentBadge(Badges.badge(BadgeKind.TAXI, DAY.plusDays(3)))),
        "kind",
        "badge.change.nothing",
        "Điều 23.2.a");
  }

  @Test
  void withoutAChangeOfKindTheOldBadgeBarsTheNewToItsLastDay() {
    BadgeRequest.Builder request = fromContract().occasion(Occasion.FIRST_ISSUE);
    Report report = check.check(request.build());
    isRefused(only(report), "currentBadge.kind", "badge.kind.other-still-valid", "Điều 23.2.a");
    assertThat(report.earliestFiling()).contains(DAY.plusYears(2).plusDays(1));
    assertThat(check.check(request.badgeReturnedOn(DAY).build()).violations()).isEmpty();
    assertThat(check.check(request.badgeReturnedOn(DAY.plusDays(1)).build()).isFileable())
        .isFalse();
  }

  @Test
  void aVehicleOfAnotherOperatorNeedsThatOnesBadgeHandedBack() {
    BadgeRequest.Builder request =
        Badges.taxi(DAY)
            .occasion(Occasion.TRANSFER)
            .currentBadge(Badges.badge(BadgeKind.TAXI, DAY.plusYears(3)));
    isRefused(
        one(request), "badgeReturnedOn", "badge.transfer.not-returned", "Điều 23.7, 23.8, 23.9.b");
    assertThat(check.check(request.badgeReturnedOn(DAY).build()).violations()).isEmpty();
    isRefused(
        one(request.currentBadge(null)), "currentBadge", "badge.transfer.no-current", "Điều 23.7");
  }

  @ParameterizedTest(name = "{0} from {1} to {2}")
  @CsvSource({
    // Thirty days over Tết 2027, ten over another holiday.
    "TET_REINFORCEMENT, 2027-01-25, 2027-02-22, ",
    "TET_REINFORCEMENT, 2027-01-25, 2027-02-23, ",
    "TET_REINFORCEMENT, 2027-01-25, 2027-02-24, badge.reinforcement.too-long",
    "HOLIDAY_REINFORCEMENT, 2026-12-25, 2027-01-02, ",
    "HOLIDAY_REINFORCEMENT, 2026-12-25, 2027-01-03, ",
    "HOLIDAY_REINFORCEMENT, 2026-12-25, 2027-01-04, badge.reinforcement.too-long",
    "HOLIDAY_REINFORCEMENT, 2026-12-25, 2026-12-24, badge.reinforcement.no-days",
    "HOLIDAY_REINFORCEMENT, 2026-09-13, 2026-09-15, badge.reinforcement.no-days",
  })
  void aReinforcementBadgeServesSomeDays(
      Occasion occasion, LocalDate from, LocalDate until, @Nullable String code) {
    BadgeRequest.Builder request =
        Badges.taxi(DAY)
            .kind(BadgeKind.FIXED_ROUTE)
            .vehicle(Samples.vehicle("99B-001.01").seats(SeatCount.withoutDriver(28)).build())
            .currentBadge(Badges.badge(BadgeKind.CONTRACT, DAY.plusYears(1)))
            .occasion(occasion)
            .validFrom(from)
            .validUntil(until);
    if (code == null) {
      assertThat(check.check(request.build()).violations()).isEmpty();
      return;
    }
    Violation found = one(request);
    isRefused(found, code.endsWith("long") ? "validUntil" : "validFrom", code, "Điều 23.3");
    if (code.endsWith("long")) {
      assertThat(found.message().vi()).contains(String.format("%td/%<tm/%<tY", until.minusDays(1)));
    }
  }

  @Test
  void withoutAFirstDayAReinforcementCountsFromItsFiling() {
    BadgeRequest.Builder request =
        Badges.taxi(DAY).occasion(Occasion.HOLIDAY_REINFORCEMENT).validUntil(DAY.plusDays(9));
    assertThat(check.check(request.build()).violations()).isEmpty();
    assertThat(check.check(request.validUntil(DAY.plusDays(10)).build()).isFileable()).isFalse();
  }

  @ParameterizedTest(name = "expires {0}, filed {1}")
  @CsvSource({
    "2026-09-17, 2026-09-01, 2026-09-02",
    "2026-09-17, 2026-09-02, ",
    "2026-09-17, 2026-09-03, ",
    "2026-01-15, 2025-12-30, 2025-12-31",
    "2026-01-15, 2025-12-31, ",
    "2026-01-16, 2025-12-31, 2026-01-01",
    "2026-01-16, 2026-01-01, ",
    "2026-01-16, 2026-01-02, ",
  })
  void aRenewalTooEarlySaysFromWhenOn(
      LocalDate expires, LocalDate filed, @Nullable LocalDate from) {
    Report report =
        Badges.at(filed)
            .check(
                Badges.taxi(filed)
                    .occasion(Occasion.RE_ISSUE)
                    .currentBadge(Badges.badge(BadgeKind.TAXI, expires))
                    .build());
    if (from == null) {
      assertThat(report.violations()).isEmpty();
    } else {
      isRefused(only(report), "currentBadge.validUntil", "badge.renewal.too-early", "Điều 23.7");
      assertThat(report.earliestFiling()).contains(from);
    }
  }

  @Test
  void aBadgeIsAskedForWhereTheLicenceWasIssued() {
    BadgeRequest taxi = Badges.taxi(DAY).build();
    Violation found = only(check.check(Badges.application(taxi).authority(HA_NOI).build()));
    isRefused(found, "authority.province", "badge.place.elsewhere", "Điều 23.6.a");
    assertThat(found.message().vi()).contains("Hà Nội", "Bắc Ninh");
    Operator merged = operator(OperatorType.COMPANY, "Sở Giao thông vận tải tỉnh Bắc Giang");
    assertThat(check.check(Badges.application(taxi).operator(merged).build()).violations())
        .isEmpty();
  }

  @Test
  void aShuttleIsAskedForAtEitherEnd() {
    BadgeRequest shuttle = Badges.taxi(DAY).kind(BadgeKind.SHUTTLE).build();
    assertThat(check.check(Badges.application(shuttle).build()).violations()).isEmpty();
    isRefused(
        only(check.check(Badges.application(shuttle).authority(HA_NOI).build())),
        "authority.province",
        "badge.place.shuttle-elsewhere",
        "Điều 23.6.a");
    assertThat(
            check
                .check(
                    Badges.application(shuttle)
                        .authority(HA_NOI)
                        .otherEndProvince("Thành phố Hà Nội")
                        .build())
                .violations())
        .isEmpty();
    BadgeRequest taxi = Badges.taxi(DAY).build();
    assertThat(
            check
                .check(
                    Badges.application(taxi).authority(HA_NOI).otherEndProvince("Hà Nội").build())
                .isFileable())
        .isFalse();
  }

  @Test
  void aHouseholdIsWarnedThatThePortalDoesNotListIt() {
    Operator household = operator(OperatorType.HOUSEHOLD, "Sở Xây dựng tỉnh Bắc Ninh");
    Violation found =
        only(check.check(Badges.application(Badges.taxi(DAY).build()).operator(household).build()));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.code()).isEqualTo("badge.applicant.not-listed");
    assertThat(found.reference()).contains("Cổng DVCQG 2.002288");
  }

  private static Operator operator(OperatorType type, String issuer) {
    return Operator.builder()
        .name("Đơn vị Mẫu")
        .enterpriseCode("2300000004")
        .type(type)
        .representative("Nguyễn Văn Mẫu")
        .address(new Address("Số 1", "Phường Giả", "Bắc Ninh"))
        .phone("0200000001")
        .email("mau@example.vn")
        .licence(new TransportLicence("1", LocalDate.of(2025, 3, 3), 1, issuer))
        .formsOfBusiness(List.of("taxi"))
        .build();
  }

  @ParameterizedTest(name = "{0}: before {1}, today {2}")
  @CsvSource({
    "FIXED_ROUTE, true, true",
    "SHUTTLE, true, true",
    "BUS, true, true",
    "TAXI, true, true",
    "CONTRACT, true, true",
    "TRUCK, true, true",
    "FOUR_WHEEL_PASSENGER, false, true",
    "FOUR_WHEEL_GOODS, false, true",
    "CONTAINER, true, false",
    "TRACTOR, true, false",
    "INTERNAL, false, false",
    "TOURIST_SIGN, false, false",
  })
  void eachLawHasItsKindsOfBadge(BadgeKind kind, boolean before, boolean today) {
    assertThat(isIssued(kind, LocalDate.of(2024, 12, 31))).isEqualTo(before);
    assertThat(isIssued(kind, LocalDate.of(2025, 1, 1))).isEqualTo(today);
    assertThat(isIssued(kind, DAY)).isEqualTo(today);
  }

  private static boolean isIssued(BadgeKind kind, LocalDate day) {
    return Badges.at(day).check(Badges.taxi(day).kind(kind).build()).errors().stream()
        .noneMatch(found -> found.path().equals("kind"));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTAINER, Điều 76.3.a, phù hiệu xe tải",
    "TRACTOR, Điều 76.3.a, phù hiệu xe tải",
    "TOURIST_SIGN, Điều 76.6, Biển hiệu cấp trước 01/01/2025",
    "INTERNAL, Điều 24.1.b, XE NỘI BỘ",
  })
  void aKindThatIsHistoryIsReadAndNeverRenewed(BadgeKind kind, String article, String instead) {
    for (Occasion occasion : List.of(Occasion.RE_ISSUE, Occasion.REPLACEMENT)) {
      Violation found =
          one(
              Badges.taxi(DAY)
                  .kind(kind)
                  .occasion(occasion)
                  .currentBadge(Badges.badge(kind, DAY.plusDays(3))));
      isRefused(found, "kind", "badge.kind.historic", article);
      assertThat(found.message().vi()).contains(instead);
      assertThat(found.earliestFiling()).isEmpty();
    }
    assertThat(check.ended(kind)).isPresent();
    assertThat(check.ended(BadgeKind.TAXI)).isEmpty();
    assertThat(Badges.at(LocalDate.of(2024, 12, 31)).ended(kind)).isEmpty();
  }

  @Test
  void aTouristSignStandsBesideABadge() {
    BadgeRequest.Builder request =
        Badges.taxi(DAY).currentBadge(Badges.badge(BadgeKind.TOURIST_SIGN, DAY.plusYears(1)));
    assertThat(check.check(request.build()).violations()).isEmpty();
    isRefused(
        one(
            Badges.taxi(DAY)
                .kind(BadgeKind.TRUCK)
                .vehicle(
                    Samples.vehicle("99C-001.01")
                        .payloadKg(9_000)
                        .lifeEnds(DAY.plusYears(9))
                        .build())
                .currentBadge(Badges.badge(BadgeKind.TRACTOR, DAY.plusDays(3)))),
        "currentBadge.kind",
        "badge.kind.other-still-valid",
        "Điều 23.2.a");
  }
}
