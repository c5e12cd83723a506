package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.LedgerEntry;
import vn.gtvt.sandbox.ledger.Outcome;

class OfficerTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final ManualClock clock = ManualClock.at(FRIDAY, LocalTime.of(16, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();

  @AfterEach
  void close() {
    sandbox.close();
  }

  private void file(String reference, String... plates) throws Exception {
    TestClient client = TestClient.loggedIn(sandbox);
    assertThat(client.create(client.dossier(reference, plates)).has("errors")).isFalse();
  }

  private JsonNode record(String reference) throws Exception {
    return TestClient.loggedIn(sandbox).one(reference);
  }

  private static String state(JsonNode record) {
    return record.at("/TrangThai/_source/MaMuc").asText();
  }

  private List<LocalDateTime> times() {
    return sandbox.ledger().entries().stream()
        .map(entry -> LocalDateTime.ofInstant(entry.at(), VIETNAM))
        .toList();
  }

  @Test
  void aDossierOfFridayAfternoonWaitsOverTheWeekend() throws Exception {
    assertThat(FRIDAY.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    file("HS-1", "29E-123.45");
    assertThat(state(record("HS-1"))).isEqualTo("02");
    clock.set(FRIDAY.plusDays(3).atTime(8, 29, 59).atZone(VIETNAM).toInstant());
    assertThat(state(record("HS-1"))).isEqualTo("02");
    clock.advance(Duration.ofSeconds(1));
    JsonNode inWork = record("HS-1");
    assertThat(state(inWork)).isEqualTo("04");
    assertThat(inWork.path("NgayTiepNhan").asText()).isEqualTo("20261123083000");
    assertThat(inWork.path("NgayHenTra").asText()).isEqualTo("20261125170000");
    assertThat(inWork.has("KetQua")).isFalse();
    clock.set(FRIDAY.plusDays(5).atTime(17, 0).atZone(VIETNAM).toInstant());
    JsonNode decided = record("HS-1");
    assertThat(state(decided)).isEqualTo("06");
    assertThat(decided.path("NgayTra").asText()).isEqualTo("20261125170000");
    JsonNode result = decided.at("/KetQua/0");
    assertThat(result.path("BienSoXe").asText()).isEqualTo("29E-123.45");
    assertThat(result.path("ketQuaXuLy").asText()).isEqualTo("Đạt");
    assertThat(result.path("soPhuHieuDuocCap").asText()).isEqualTo("SBX-TX-000001");
    assertThat(result.path("thoiHanDuocCapPhep").asText()).isEqualTo("31/12/2028");
    assertThat(result.path("loaiPhuHieuXinCap").asText()).isEqualTo("MAU_2.002288.TAXI");
    assertThat(result.has("lyDoKhongDat")).isFalse();
  }

  @Test
  void whatFellDueWhileNobodyLookedCarriesItsOwnTime() throws Exception {
    file("HS-1", "29E-123.45");
    clock.advance(Duration.ofDays(30));
    assertThat(sandbox.ledger().entries())
        .extracting(LedgerEntry::kind)
        .containsExactly(EntryKind.RECEIVED, EntryKind.TAKEN_UP, EntryKind.DECIDED);
    assertThat(times())
        .containsExactly(
            FRIDAY.atTime(16, 30),
            FRIDAY.plusDays(3).atTime(8, 30),
            FRIDAY.plusDays(5).atTime(17, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:00, 2026-11-23T09:00, 2026-11-25T17:00",
    "2026-11-23T09:15, 2026-11-23T10:15, 2026-11-25T17:00",
    "2026-11-20T16:00, 2026-11-20T17:00, 2026-11-24T17:00",
    "2026-11-20T17:00, 2026-11-23T09:00, 2026-11-25T17:00",
    "2026-11-21T12:00, 2026-11-23T09:00, 2026-11-25T17:00",
    "2026-11-19T10:00, 2026-11-19T11:00, 2026-11-23T17:00"
  })
  void workingTimeIsMondayToFridayEightToFive(
      LocalDateTime received, LocalDateTime takenUp, LocalDateTime decided) throws Exception {
    clock.set(received.atZone(VIETNAM).toInstant());
    file("HS-1", "29E-123.45");
    clock.advance(Duration.ofDays(9));
    assertThat(times()).containsExactly(received, takenUp, decided);
  }

  @Test
  void aDossierCanBeGrantedInPartAndEachReasonIsPlain() throws Exception {
    sandbox.registry().sold("29e 12345", "HTX Bình Minh");
    sandbox.registry().reissueBan("29E-123.46", LocalDate.of(2026, 12, 31));
    sandbox.registry().noTrackingData("29E-123.47");
    sandbox.registry().reissueBan("29E-123.48", LocalDate.of(2026, 11, 24));
    file("HS-1", "29E-123.45", "29E-123.46", "29E-123.47", "29E-123.48");
    clock.advance(Duration.ofDays(9));
    JsonNode record = record("HS-1");
    assertThat(state(record)).isEqualTo("06");
    assertThat(record.path("KetQua").findValuesAsText("ketQuaXuLy"))
        .containsExactly("Không đạt", "Không đạt", "Không đạt", "Đạt");
    assertThat(record.path("KetQua").findValuesAsText("lyDoKhongDat"))
        .containsExactly(
            "Xe đã chuyển quyền sở hữu cho đơn vị kinh doanh vận tải khác (HTX Bình Minh).",
            "Xe đang trong thời gian không được cấp lại phù hiệu đến hết ngày 31/12/2026.",
            "Thiết bị giám sát hành trình của xe không truyền dữ liệu.");
    assertThat(record.at("/KetQua/0").has("soPhuHieuDuocCap")).isFalse();
    assertThat(sandbox.ledger().vehicles())
        .extracting(filed -> filed.vehicle().outcome())
        .containsExactly(
            Outcome.NOT_GRANTED, Outcome.NOT_GRANTED, Outcome.NOT_GRANTED, Outcome.GRANTED);
  }

  @Test
  void aFactNotedAfterTheDecisionFellDueComesTooLate() throws Exception {
    file("HS-1", "29E-123.45");
    clock.advance(Duration.ofDays(9));
    sandbox.registry().noTrackingData("29E-123.45");
    assertThat(state(record("HS-1"))).isEqualTo("06");
  }

  @Test
  void aDossierWithoutAGrantedVehicleIsRefused() throws Exception {
    sandbox.registry().noTrackingData("29E-123.45");
    file("HS-1", "29E-123.45");
    clock.advance(Duration.ofDays(9));
    assertThat(state(record("HS-1"))).isEqualTo("07");
  }

  @Test
  void thePaceOfTheOfficerCanBeSet() throws Exception {
    ManualClock saturday = ManualClock.at(FRIDAY.plusDays(1), LocalTime.NOON);
    try (Sandbox fast = Sandbox.builder().clock(saturday).officerDecidesAtOnce().start()) {
      TestClient client = TestClient.loggedIn(fast);
      client.create(client.dossier("HS-1", "29E-123.45"));
      assertThat(state(client.one("HS-1"))).isEqualTo("06");
    }
    try (Sandbox slow =
        Sandbox.builder()
            .clock(clock)
            .officerTakesUpAfter(Duration.ofHours(10))
            .officerDecidesAfterWorkingDays(0)
            .start()) {
      TestClient client = TestClient.loggedIn(slow);
      client.create(client.dossier("HS-1", "29E-123.45"));
      clock.advance(Duration.ofDays(9));
      assertThat(slow.ledger().entries())
          .extracting(entry -> LocalDateTime.ofInstant(entry.at(), VIETNAM))
          .containsExactly(
              FRIDAY.atTime(16, 30),
              FRIDAY.plusDays(4).atTime(8, 30),
              FRIDAY.plusDays(4).atTime(17, 0));
    }
  }
}
