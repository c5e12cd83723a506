package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.LedgerEntry;

/** What a decision does to the records, and what takes a dossier back. */
class QlvtDecisionRecordsTest extends QlvtRecordsFixture {
  @TempDir private Path folder;

  private String filed() throws Exception {
    JsonNode answer = client.create(client.dossier("HS-1", "29E-123.45", "29E-678.90"));
    return answer.at("/data/userCreate/insertedId").asText();
  }

  private JsonNode takeBack(String id, String actionCode) throws Exception {
    ObjectNode variables = variables(DOSSIERS).put("actionCode", actionCode);
    variables.putObject("filter").put("_id", id).put("shortName", "HS-1");
    variables.putObject("body");
    return mutate("userUpdateOne", variables);
  }

  @Test
  void aDossierIsTakenBackOnceAndIsThenNeverDecided() throws Exception {
    String id = filed();
    assertThat(modified(takeBack(id, "RUT_HO_SO"), "userUpdateOne")).isEqualTo(1);
    assertThat(modified(takeBack(id, "RUT_HO_SO"), "userUpdateOne")).isZero();
    JsonNode state = byId(DOSSIERS, id).at("/TrangThai/_source");
    assertThat(state.path("MaMuc").asText()).isEqualTo("08");
    assertThat(state.path("TenMuc").asText()).isEqualTo("Đã rút");
    clock.advance(Duration.ofDays(10));
    assertThat(sandbox.ledger().entries())
        .extracting(LedgerEntry::kind)
        .containsExactly(EntryKind.RECEIVED, EntryKind.TAKEN_BACK);
    assertThat(sandbox.records().of(BADGES, "")).isEmpty();
  }

  @Test
  void aDossierThatIsDecidedCannotBeTakenBack() throws Exception {
    String id = filed();
    clock.advance(Duration.ofDays(10));
    client = TestClient.loggedIn(sandbox);
    assertThat(code(takeBack(id, "RUT_HO_SO"))).isEqualTo("CONFLICT");
  }

  @Test
  void anotherCodeOrABodyIsRefusedAndNewChangesNothing() throws Exception {
    String id = filed();
    assertThat(field(takeBack(id, "LA_HOAC"))).isEqualTo("actionCode");
    assertThat(modified(takeBack(id, "NEW"), "userUpdateOne")).isZero();
    assertThat(code(updateById(DOSSIERS, change(id, "title", "x")))).isEqualTo("BAD_USER_INPUT");
    assertThat(byId(DOSSIERS, id).at("/TrangThai/_source/MaMuc").asText()).isEqualTo("02");
  }

  private static long midnight(int year, int month, int day) {
    return LocalDate.of(year, month, day)
        .atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh"))
        .toInstant()
        .toEpochMilli();
  }

  @Test
  void aDecisionBringsTheRecordsUpToDateAndTellsEachVehiclesResult() throws Exception {
    sandbox.registry().noTrackingData("29E-678.90");
    String id = filed();
    clock.advance(Duration.ofDays(10));
    client = TestClient.loggedIn(sandbox);
    JsonNode dossier = byId(DOSSIERS, id);
    JsonNode results = dossier.path("KetQua");
    assertThat(results.at("/0/BienSoXe").asText()).isEqualTo("29E-123.45");
    assertThat(results.at("/0/ketQuaXuLy").asText()).isEqualTo("Đạt");
    assertThat(results.at("/1/ketQuaXuLy").asText()).isEqualTo("Không đạt");
    assertThat(results.at("/1/lyDoKhongDat").asText()).isNotEmpty();
    assertThat(results.at("/1").has("soPhuHieuDuocCap")).isFalse();

    String number = results.at("/0/soPhuHieuDuocCap").asText();
    JsonNode badge = one(BADGES, "shortName", number);
    assertThat(badge.at("/phuong_tien/_source/shortName").asText()).isEqualTo("29E-123.45");
    assertThat(badge.at("/loai_ph/_source/shortName")).isEqualTo(dossier.path("dichVu"));
    assertThat(badge.path("ngay_cap").asLong()).isEqualTo(midnight(2026, 9, 16));
    assertThat(badge.path("la_bh").asBoolean(true)).isFalse();
    assertThat(badge.at("/status/_source/shortName").asText()).isEqualTo("01");
    assertThat(one(BADGES, "phuong_tien._source.shortName", "29E-678.90").isNull()).isTrue();

    JsonNode operator = dossier.path("T_DonViKinhDoanh");
    JsonNode sent = dossier.at("/ThamDinh/ThemPhuongTienRaw/1");
    JsonNode vehicle = one(VEHICLES, "bks", "29E-678.90");
    assertThat(vehicle.path("sokhung")).isEqualTo(sent.path("SoKhung"));
    assertThat(vehicle.path("succhua")).isEqualTo(sent.path("SoChoNgoi"));
    assertThat(vehicle.at("/hieuxe/_source/title")).isEqualTo(sent.path("NhanHieu"));
    assertThat(vehicle.at("/doanh_nghiep/_source/ma_dn"))
        .isEqualTo(operator.path("MaSoDoanhNghiep"));
    JsonNode enterprise = one(ENTERPRISES, "ma_dn", operator.path("MaSoDoanhNghiep").asText());
    assertThat(enterprise.path("ten_dn")).isEqualTo(operator.path("TenCoSoToChuc"));
    assertThat(enterprise.path("total_phuongtien").asInt()).isEqualTo(2);
    JsonNode paper = operator.at("/HoatDongKinhDoanh/GiayCapPhepKinhDoanh");
    JsonNode licence = one(LICENCES, "so_gp", paper.path("SoGiay").asText());
    assertThat(licence.at("/doanh_nghiep/_source/ten_dn"))
        .isEqualTo(operator.path("TenCoSoToChuc"));
  }

  @Test
  void aVehicleThatIsKnownIsOverwrittenAndOneInTheBinIsNot() throws Exception {
    String id = created();
    filed();
    clock.advance(Duration.ofDays(10));
    assertThat(sandbox.records().of(VEHICLES, "29E-123.45")).hasSize(1);
    client = TestClient.loggedIn(sandbox);
    assertThat(byId(VEHICLES, id).path("ghichu").asText()).isEqualTo("x");
    assertThat(byId(VEHICLES, id).path("sokhung").asText()).isNotEqualTo("KHUNG");
    mutate("userRemoveById", variables(VEHICLES).put("id", id));
    filed();
    clock.advance(Duration.ofDays(10));
    assertThat(sandbox.records().of(VEHICLES, "29E-123.45")).hasSize(2);
  }

  @Test
  void everyOperationCanBeStruckByAFault() throws Exception {
    String id = created();
    for (String operation : List.of("userUpdateById", "userRemoveById")) {
      sandbox.faults().next(operation, Fault.httpError(502));
    }
    ObjectNode variables = variables(VEHICLES).put("id", id);
    variables.set("body", change(id, "ghichu", "mới"));
    assertThat(client.send(client.request("mutation", "userUpdateById", variables)).statusCode())
        .isEqualTo(502);
    assertThat(client.send(client.request("mutation", "userRemoveById", variables)).statusCode())
        .isEqualTo(502);
    assertThat(byId(VEHICLES, id).path("ghichu").asText()).isEqualTo("x");
    assertThat(byId(VEHICLES, id).path("storage").asText()).isEqualTo("regular");
  }

  @Test
  void recordsOutliveARestartAndADecisionIsNotDoneTwice() throws Exception {
    sandbox.close();
    sandbox = Sandbox.builder().clock(clock).folder(folder).start();
    client = TestClient.loggedIn(sandbox);
    String id = filed();
    clock.advance(Duration.ofDays(10));
    client = TestClient.loggedIn(sandbox);
    String number = byId(DOSSIERS, id).at("/KetQua/0/soPhuHieuDuocCap").asText();
    JsonNode enterprise = one(ENTERPRISES, "total_phuongtien", "2");
    assertThat(enterprise.isNull()).as("2 is a number").isTrue();
    assertThat(sandbox.records().of(BADGES, number)).hasSize(1);
    String vehicle = one(VEHICLES, "bks", "29E-123.45").path("_id").asText();
    updateById(VEHICLES, change(vehicle, "ghichu", "sau khi cấp"));
    String second = filed();
    takeBack(second, "RUT_HO_SO");
    sandbox.close();
    sandbox = Sandbox.builder().clock(clock).folder(folder).start();
    client = TestClient.loggedIn(sandbox);
    assertThat(sandbox.records().of(BADGES, number)).hasSize(1);
    assertThat(byId(VEHICLES, vehicle).path("ghichu").asText()).isEqualTo("sau khi cấp");
    assertThat(byId(DOSSIERS, second).at("/TrangThai/_source/MaMuc").asText()).isEqualTo("08");
  }
}
