package vn.gtvt.sdk.permits.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

class BadgeCheckTest {
  private static final LocalDate DAY = Samples.FILING_DAY;
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();

  private final BadgeCheck check = BadgeCheck.at(CATALOGUE, DAY);

  private static BadgeRequest.Builder request(
      BadgeKind kind, int seatsWithoutDriver, int age, @Nullable Integer km) {
    Vehicle vehicle =
        Samples.vehicle("99B-001.01")
            .seats(SeatCount.withoutDriver(seatsWithoutDriver))
            .yearOfManufacture(DAY.getYear() - age)
            .payloadKg(5_000)
            .lifeEnds(DAY.plusYears(6))
            .build();
    return Samples.request(vehicle).kind(kind).routeKm(km);
  }

  private List<String> codes(BadgeRequest.Builder request) {
    return check.check(request.build()).violations().stream().map(Violation::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED_ROUTE, 7, badge.seats.too-few",
    "FIXED_ROUTE, 8, ''",
    "FIXED_ROUTE, 9, ''",
    "BUS, 7, badge.seats.too-few",
    "BUS, 8, ''",
    "TAXI, 7, ''",
    "TAXI, 8, badge.seats.too-many",
    "TAXI, 9, badge.seats.too-many",
    "CONTRACT, 7, ''",
    "CONTRACT, 8, ''",
    "CONTRACT, 9, ''",
    "SHUTTLE, 7, ''",
  })
  void seatsWithoutTheDriverDecideWhichKindFits(BadgeKind kind, int seats, String code) {
    assertThat(codes(request(kind, seats, 3, 100)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "TAXI, 4, 12, , ''",
    "TAXI, 4, 13, , badge.age.over-limit",
    "CONTRACT, 7, 12, , ''",
    "CONTRACT, 7, 13, , badge.age.over-limit",
    "CONTRACT, 8, 13, 301, ''",
    "CONTRACT, 8, 15, 301, ''",
    "CONTRACT, 8, 16, 301, badge.age.over-limit-long-route",
    "CONTRACT, 8, 16, 300, ''",
    "CONTRACT, 8, 16, , badge.distance.missing",
    "CONTRACT, 8, 15, , ''",
    "CONTRACT, 8, 21, 300, badge.age.over-limit",
    "FIXED_ROUTE, 28, 15, 301, ''",
    "FIXED_ROUTE, 28, 16, 301, badge.age.over-limit-long-route",
    "FIXED_ROUTE, 28, 16, 300, ''",
    "FIXED_ROUTE, 28, 16, , badge.distance.missing",
    "FIXED_ROUTE, 28, 20, 300, ''",
    "FIXED_ROUTE, 28, 21, 300, badge.age.over-limit",
    "BUS, 28, 20, , ''",
    "BUS, 28, 21, , badge.age.over-limit",
    "FOUR_WHEEL_PASSENGER, 4, 20, , ''",
    "FOUR_WHEEL_PASSENGER, 4, 21, , badge.age.over-limit",
    "TRUCK, 2, 24, , ''",
    "FOUR_WHEEL_GOODS, 1, 24, , ''",
  })
  void ageAndDistanceDecide(BadgeKind kind, int seats, int age, @Nullable Integer km, String code) {
    assertThat(codes(request(kind, seats, age, km)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void messagesShowBothWaysOfCountingSeats() {
    Violation few = check.check(request(BadgeKind.BUS, 7, 3, null).build()).errors().get(0);
    assertThat(few.message().vi())
        .isEqualTo(
            "Xe có 7 chỗ không kể lái xe (8 chỗ kể cả lái xe); phù hiệu \"Xe buýt\" cần từ 8 chỗ"
                + " trở lên, không kể lái xe.");
    assertThat(few.message().in(Locale.ENGLISH))
        .contains("7 seats without the driver (8 with him)");
    assertThat(few.reference()).contains("NĐ 158/2024/NĐ-CP");
  }

  @Test
  void aDemandThatIsInferredSaysSo() {
    Violation old = check.check(request(BadgeKind.CONTRACT, 8, 16, 301).build()).errors().get(0);
    assertThat(old.reference()).contains("suy ra, chưa kiểm chứng");
  }

  @Test
  void kindsOfTheOldLawAreNoLongerIssued() {
    assertThat(codes(request(BadgeKind.CONTAINER, 2, 3, null)))
        .containsExactly("badge.kind.historic");
    BadgeCheck before = BadgeCheck.at(CATALOGUE, LocalDate.of(2024, 12, 31));
    assertThat(before.check(request(BadgeKind.CONTAINER, 2, 3, null).build()).violations())
        .extracting(Violation::code)
        .containsExactly("law.not-read");
    assertThat(before.procedure().edition()).isEqualTo("nd-10-2020");
    assertThat(before.procedure().authority().vi()).isEqualTo("Sở Giao thông vận tải");
    assertThat(before.check(request(BadgeKind.FOUR_WHEEL_GOODS, 2, 3, null).build()).isFileable())
        .isFalse();
  }

  @Test
  void aLeasedVehicleNeedsAContractThatRuns() {
    Vehicle.Builder leased = Samples.vehicle("99A-001.01").holding(Vehicle.Holding.LEASED);
    assertThat(codes(Samples.request(leased.build()))).containsExactly("vehicle.lease.no-contract");
    Vehicle ended = leased.lease(lease(DAY.minusDays(1))).build();
    assertThat(codes(Samples.request(ended))).containsExactly("vehicle.lease.ended");
    Vehicle running = leased.lease(lease(DAY)).build();
    assertThat(codes(Samples.request(running))).isEmpty();
  }

  private static LeaseContract lease(LocalDate until) {
    return new LeaseContract("Hợp đồng thuê phương tiện", "Ông Giả", DAY.minusYears(1), until);
  }

  @Test
  void trackingAndCameraMustBeDeclaredAndSilenceIsNo() {
    Vehicle silent = Samples.vehicle("99A-001.01").trackingDevice(null).driverCamera(false).build();
    assertThat(codes(Samples.request(silent)))
        .containsExactly("vehicle.tracking.not-declared", "vehicle.camera.not-declared");
  }

  @Test
  void anotherKindStillValidForbidsThisOne() {
    BadgeRequest.Builder request = Samples.request(Samples.vehicle("99A-001.01").build());
    request.currentBadge(new CurrentBadge(BadgeKind.CONTRACT, "HD-1", DAY));
    assertThat(codes(request)).containsExactly("badge.kind.other-still-valid");
    request.currentBadge(new CurrentBadge(BadgeKind.CONTRACT, "HD-1", DAY.minusDays(1)));
    assertThat(codes(request)).isEmpty();
  }

  @Test
  void aRenewalIsTakenFromTheFifteenthDayBeforeExpiry() {
    BadgeRequest.Builder request =
        Samples.request(Samples.vehicle("99A-001.01").build())
            .occasion(BadgeRequest.Occasion.RE_ISSUE);
    request.currentBadge(new CurrentBadge(BadgeKind.TAXI, "TX-1", DAY.plusDays(16)));
    assertThat(codes(request)).containsExactly("badge.renewal.too-early");
    request.currentBadge(new CurrentBadge(BadgeKind.TAXI, "TX-1", DAY.plusDays(15)));
    assertThat(codes(request)).isEmpty();
  }

  @Test
  void theTermLiesBetweenOneAndSevenYearsAndWithinTheVehiclesLife() {
    Vehicle vehicle = Samples.vehicle("99A-001.01").lifeEnds(DAY.plusMonths(6)).build();
    assertThat(codes(Samples.request(vehicle).validUntil(DAY.plusMonths(6)))).isEmpty();
    assertThat(codes(Samples.request(vehicle).validUntil(DAY.plusMonths(6).plusDays(1))))
        .containsExactly("badge.term.past-life");
    assertThat(codes(Samples.request(vehicle).validUntil(DAY.plusMonths(5))))
        .containsExactly("badge.term.too-short");
    Vehicle endless = Samples.vehicle("99A-001.01").build();
    assertThat(codes(Samples.request(endless).validUntil(DAY.plusYears(7)))).isEmpty();
    assertThat(codes(Samples.request(endless).validUntil(DAY.plusYears(7).plusDays(1))))
        .containsExactly("badge.term.too-long");
    assertThat(codes(Samples.request(endless).validUntil(DAY.plusYears(1)))).isEmpty();
  }

  @Test
  void goodsVehiclesStatePayloadAndLife() {
    Vehicle bare = Samples.vehicle("99C-001.01").build();
    assertThat(codes(Samples.request(bare).kind(BadgeKind.TRUCK)))
        .containsExactly("badge.payload.missing", "badge.life.missing");
  }

  @Test
  void aVehicleOfTheFutureIsAMistake() {
    Vehicle future = Samples.vehicle("99A-001.01").yearOfManufacture(DAY.getYear() + 1).build();
    assertThat(codes(Samples.request(future))).containsExactly("vehicle.year.in-future");
  }

  @Test
  void aBadgeThatWasLostIsReplacedAtAnyTime() {
    BadgeRequest.Builder lost =
        Samples.request(Samples.vehicle("99A-001.01").build())
            .occasion(BadgeRequest.Occasion.REPLACEMENT)
            .currentBadge(new CurrentBadge(BadgeKind.TAXI, "TX-1", DAY.plusYears(2)));
    assertThat(codes(lost)).isEmpty();
  }

  @Test
  void numbersAreFiledInTheSpellingThatTheFormTakes() {
    Vehicle spaced = Samples.vehicle("99a 001.01").chassis("rlu ma1 1cb 123 456 78").build();
    assertThat(spaced.plate()).isEqualTo("99A-001.01");
    assertThat(spaced.chassis()).isEqualTo("RLUMA11CB12345678");
    assertThat(Operator.builder().enterpriseCode("2300000004001").build().enterpriseCode())
        .isEqualTo("2300000004-001");
  }

  @Test
  void theAuthorityIsCalledWhatItWasCalledOnTheDay() {
    assertThat(BadgeCheck.at(CATALOGUE, LocalDate.of(2025, 2, 28)).procedure().authority().vi())
        .isEqualTo("Sở Giao thông vận tải");
    assertThat(BadgeCheck.at(CATALOGUE, LocalDate.of(2025, 3, 1)).procedure().authority().vi())
        .isEqualTo("Sở Xây dựng");
    assertThat(BadgeCheck.at(CATALOGUE, LocalDate.of(2025, 1, 1)).procedure().timeLimits())
        .hasSize(2);
  }

  @Test
  void aShortChassisNumberIsAWarningAndMayBeFiled() {
    Vehicle old = Samples.vehicle("99A-001.01").chassis("KMJ1234567").build();
    Report report = check.check(Samples.request(old).build());
    assertThat(report.isFileable()).isTrue();
    assertThat(report.warnings()).extracting(Violation::code).containsExactly("chassis.short");
  }

  @Test
  void everythingWrongIsSaidAtOnceAndNothingMissingBreaksACheck() {
    Report empty = check.check(BadgeRequest.builder().build());
    assertThat(empty.errors())
        .extracting(Violation::path)
        .contains("kind", "vehicle", "validUntil");
    Vehicle bad =
        Samples.vehicle("không rõ").chassis("A".repeat(21)).yearOfManufacture(2000).build();
    assertThat(codes(Samples.request(bad)))
        .containsExactlyInAnyOrder("plate.malformed", "chassis.too-long", "badge.age.over-limit");
  }

  @Test
  void anApplicationHoldsOneKindTwentyVehiclesAndNoPlateTwice() {
    List<String> plates = IntStream.range(0, 20).mapToObj(Samples::plate).toList();
    assertThat(check.check(Samples.application("01/GĐN", plates)).violations()).isEmpty();

    List<String> more = IntStream.range(0, 21).mapToObj(Samples::plate).toList();
    assertThat(check.check(Samples.application("01/GĐN", more)).errors())
        .extracting(Violation::code)
        .containsExactly("badge.dossier.too-many-vehicles");

    BadgeApplication twice = Samples.application("01/GĐN", List.of("99A-001.01", "99A-001.01"));
    assertThat(check.check(twice).errors())
        .extracting(Violation::path)
        .containsExactly("requests[1].vehicle.plate");
  }

  @Test
  void faultsOfTheOperatorAndOfOneVehicleStandTogether() {
    BadgeApplication bad = Samples.application("", List.of("99A-001.01", "xx"));
    assertThat(check.check(bad).errors())
        .extracting(Violation::path)
        .containsExactlyInAnyOrder("paperNumber", "requests[1].vehicle.plate");
  }

  @Test
  void beforeTheFirstEditionNothingIsGuessed() {
    assertThatThrownBy(() -> BadgeCheck.at(CATALOGUE, LocalDate.of(2020, 3, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2.002288 is not in force on 2020-03-31");
  }
}
