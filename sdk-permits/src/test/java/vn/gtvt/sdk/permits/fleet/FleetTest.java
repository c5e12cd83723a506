package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.text.Bilingual;

class FleetTest {
  private static final LocalDate DAY = Samples.FILING_DAY;

  private static BadgeRequest request(int number, BadgeKind kind) {
    return Samples.request(Samples.vehicle(Samples.plate(number)).build()).kind(kind).build();
  }

  private static Fleet fleet(List<BadgeRequest> requests) {
    return Fleet.of(Samples.operator(), Samples.authority(), requests);
  }

  @Test
  void requestsAreSortedIntoApplicationsOfOneKindAndAtMostSoMany() {
    List<BadgeRequest> requests = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      requests.add(request(i, i % 3 == 0 ? BadgeKind.TRUCK : BadgeKind.TAXI));
    }
    List<BadgeApplication> applications = fleet(requests).applications("05/2026/GĐN-ABC", DAY, 20);
    assertThat(applications)
        .extracting(a -> a.kind() + " " + a.requests().size() + " " + a.paperNumber())
        .containsExactly(
            "TAXI 20 05-1/2026/GĐN-ABC", "TAXI 10 05-2/2026/GĐN-ABC", "TRUCK 15 05-3/2026/GĐN-ABC");
    assertThat(fleet(requests.subList(1, 3)).applications("05/2026", DAY, 20))
        .extracting(BadgeApplication::paperNumber)
        .containsExactly("05/2026");
    assertThat(fleet(List.of()).applications("05/2026", DAY, 20)).isEmpty();
  }

  private static List<Renewal> renewals() {
    Vehicle vehicle =
        Samples.vehicle("99A-001.01")
            .lifeEnds(DAY.plusDays(20))
            .holding(Vehicle.Holding.LEASED)
            .lease(new LeaseContract("Thuê", "Ông Giả", DAY.minusYears(1), DAY.minusDays(3)))
            .build();
    BadgeRequest expiring =
        Samples.request(vehicle)
            .currentBadge(new CurrentBadge(BadgeKind.TAXI, "TX-1", DAY.plusDays(30)))
            .build();
    BadgeRequest later =
        Samples.request(Samples.vehicle("99A-001.02").build())
            .currentBadge(new CurrentBadge(BadgeKind.TAXI, "TX-2", DAY.plusDays(90)))
            .build();
    return fleet(List.of(expiring, later)).renewals(DAY, Period.ofDays(60));
  }

  @Test
  void whatRunsOutWithinTheHorizonIsListedSoonestFirst() {
    List<Renewal> renewals = renewals();
    assertThat(renewals)
        .extracting(Renewal::what)
        .containsExactly(Renewal.What.LEASE, Renewal.What.VEHICLE_LIFE, Renewal.What.BADGE);
    assertThat(renewals.get(0).overdue()).isTrue();
    assertThat(renewals.get(2).renewableFrom()).contains(DAY.plusDays(15));
    assertThat(renewals.get(2).advice().vi()).contains("29/09/2026");
  }

  @Test
  void theCsvOpensInASpreadsheetAndRunsNothing() throws IOException {
    Renewal nasty =
        new Renewal(
            Renewal.What.BADGE,
            "=cmd|' /C calc'!A0",
            DAY,
            Optional.empty(),
            false,
            new Bilingual("@x", "@x"));
    byte[] bytes = Renewals.csv(List.of(nasty));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").contains("\r\n").doesNotContain("\n=", ",=", ",@");
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text.substring(1))) {
      assertThat(csv.stream().toList().get(1).getField(1)).isEqualTo("'=cmd|' /C calc'!A0");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"29E-1234", "12e5", "0012345", "1234567890123456", "05/2026", "1-2-2026", "-1"})
  void whatASpreadsheetWouldChangeStaysText(String number) {
    assertThat(csvSubject(number)).isEqualTo("'" + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29E-123.45", "99A-123.45", "24-1/GP", "123456789012345", "E-12", "12E-"})
  void whatASpreadsheetLeavesAloneIsNotTouched(String number) {
    assertThat(csvSubject(number)).isEqualTo(number);
  }

  private static String csvSubject(String number) {
    Renewal renewal =
        new Renewal(
            Renewal.What.LICENCE, number, DAY, Optional.empty(), false, new Bilingual("x", "x"));
    String text = new String(Renewals.csv(List.of(renewal)), StandardCharsets.UTF_8);
    return text.split("\r\n", -1)[1].split(",", -1)[1];
  }

  @Test
  void aLicenceOfTheOldLawIsAdviceAndNeverCalledOverdue() {
    TransportLicence old =
        new TransportLicence("24-1", LocalDate.of(2023, 5, 5), 1, "Sở Giao thông vận tải");
    Fleet fleet =
        Fleet.of(
            Operator.builder().licence(old).build(),
            Samples.authority(),
            List.of(request(1, BadgeKind.TAXI)));
    List<Renewal> licences =
        fleet.renewals(DAY, Period.ofDays(60)).stream()
            .filter(r -> r.what() == Renewal.What.LICENCE)
            .toList();
    assertThat(licences).hasSize(1);
    assertThat(licences.get(0).expires()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(licences.get(0).overdue()).isFalse();
    assertThat(new String(Renewals.csv(licences), StandardCharsets.UTF_8))
        .contains("Cần kiểm tra")
        .doesNotContain("quá hạn");
    assertThat(new String(Renewals.ics(licences, Instant.EPOCH), StandardCharsets.UTF_8))
        .contains("cần kiểm tra");
  }

  @Test
  void theCalendarKeepsToItsStandard() {
    byte[] bytes = Renewals.ics(renewals(), Instant.parse("2026-09-14T01:30:00Z"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    String unfolded = text.replace("\r\n ", "");
    assertThat(unfolded)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20261014\r\nDTEND;VALUE=DATE:20261015\r\n")
        .contains("DTSTAMP:20260914T013000Z")
        .contains("SUMMARY:Phù hiệu 99A-001.01: được làm lại từ hôm nay")
        .contains("Hết niên hạn\\, xe không được");
    assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(1 + 4);
    assertThat(Renewals.ics(renewals(), Instant.parse("2026-09-14T01:30:00Z"))).isEqualTo(bytes);
  }

  @Test
  void aBadgeThatIsHistoryIsNeverRenewedAndSaysWhatToDo() {
    List<BadgeRequest> requests = new ArrayList<>();
    for (BadgeKind kind : List.of(BadgeKind.TRACTOR, BadgeKind.TOURIST_SIGN, BadgeKind.TAXI)) {
      requests.add(
          Samples.request(Samples.vehicle(Samples.plate(requests.size())).build())
              .currentBadge(new CurrentBadge(kind, "PH", DAY.plusDays(10 + requests.size())))
              .build());
    }
    List<Renewal> found = fleet(requests).renewals(DAY, Period.ofDays(60));
    assertThat(found).hasSize(3);
    assertThat(found.get(0).renewableFrom()).isEmpty();
    assertThat(found.get(0).advice().vi()).contains("phù hiệu xe tải", "2.002288");
    assertThat(found.get(1).renewableFrom()).isEmpty();
    assertThat(found.get(1).advice().vi()).contains("Không còn thủ tục", "biển hiệu");
    assertThat(found.get(2).renewableFrom()).isPresent();
  }

  @Test
  void onlyABadgeThatIsStillHeldIsCountedAsHandedBack() {
    Vehicle vehicle = Samples.vehicle("99A-001.01").build();
    CurrentBadge taxi = new CurrentBadge(BadgeKind.TAXI, "PH", DAY.plusDays(10));
    CurrentBadge sign = new CurrentBadge(BadgeKind.TOURIST_SIGN, "BH", DAY.plusDays(10));
    List<BadgeRequest> requests =
        List.of(
            Samples.request(vehicle).currentBadge(taxi).build(),
            Samples.request(vehicle).currentBadge(sign).build(),
            Samples.request(vehicle).currentBadge(taxi).badgeReturnedOn(DAY).build(),
            Samples.request(vehicle)
                .currentBadge(taxi)
                .occasion(BadgeRequest.Occasion.TET_REINFORCEMENT)
                .build());
    assertThat(fleet(requests).applications("05/2026", DAY, 20).get(0).returnedBadges())
        .isEqualTo(1);
  }
}
