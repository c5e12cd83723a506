package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.LedgerEntry;

/** Records beside the dossiers; the page is docs/wire/qlvt-records.md. */
class QlvtRecordsTest {
  private static final String VEHICLES = "qlvt_phuong_tien";
  private static final String ENTERPRISES = "qlvt_doanh_nghiep";
  private static final String BADGES = "qlvt_gp_bh_ph";
  private static final String LICENCES = "qlvt_gp_dkkdvt";
  private static final String DOSSIERS = "T_HoSoPhuHieu";

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private TestClient client = new TestClient(sandbox);

  @TempDir private Path folder;

  @BeforeEach
  void logIn() throws Exception {
    client = TestClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private ObjectNode variables(String collection) {
    return client.variables().put("collection", collection);
  }

  private JsonNode mutate(String operation, ObjectNode variables) throws Exception {
    return client.call("mutation", operation, variables);
  }

  private static String code(JsonNode answer) {
    assertThat(answer.path("errors").size()).as(answer.toString()).isPositive();
    return answer.at("/errors/0/extensions/code").asText();
  }

  private static String field(JsonNode answer) {
    return answer.at("/errors/0/extensions/field").asText();
  }

  private static int modified(JsonNode answer, String operation) {
    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    return answer.at("/data/" + operation + "/modifiedCount").asInt(-1);
  }

  private static ObjectNode vehicle() {
    ObjectNode body =
        TestClient.JSON
            .createObjectNode()
            .put("shortName", "29E-123.45")
            .put("bks", "29E-123.45")
            .put("site", "guest")
            .put("storage", "regular")
            .put("openAccess", "1")
            .put("title", "x")
            .put("succhua", 16)
            .put("nam_sx", 2020)
            .put("nam_hetnienhan", 2040)
            .put("nam_caitao", 2022)
            .put("sokhung", "KHUNG")
            .put("somay", "MAY")
            .put("trongtai", 900)
            .put("nguoi_sohuu", "CÔNG TY MẪU")
            .put("ghichu", "x");
    for (String name :
        List.of("nuoc_sx", "hieuxe", "mauson", "loai_pt", "status", "coquan_ql", "doanh_nghiep")) {
      body.withObject("/" + name + "/_source").put("shortName", "01").put("title", "x");
    }
    return body;
  }

  private JsonNode create(ObjectNode body) throws Exception {
    ObjectNode variables = variables(VEHICLES);
    variables.set("body", body);
    return mutate("userCreate", variables);
  }

  private String created() throws Exception {
    return create(vehicle()).at("/data/userCreate/insertedId").asText();
  }

  private JsonNode byId(String collection, String id) throws Exception {
    return client
        .call("query", "userById", variables(collection).put("id", id))
        .at("/data/userById");
  }

  private JsonNode one(String collection, String field, String value) throws Exception {
    ObjectNode variables = variables(collection);
    variables.putObject("filter").put(field, value);
    return client.call("query", "userOne", variables).at("/data/userOne");
  }

  private JsonNode updateById(String collection, ObjectNode body) throws Exception {
    ObjectNode variables = variables(collection).put("actionCode", "NEW");
    variables.set("body", body);
    return mutate("userUpdateById", variables);
  }

  private static ObjectNode change(String id, String name, String value) {
    return TestClient.JSON.createObjectNode().put("_id", id).put(name, value);
  }

  @Test
  void aVehicleIsEnteredReadChangedAndPutIntoTheBinWhereItStays() throws Exception {
    String id = created();
    JsonNode before = byId(VEHICLES, id);
    assertThat(before.path("username").asText()).isEqualTo("cong-ty");
    clock.advance(Duration.ofMinutes(1));
    assertThat(modified(updateById(VEHICLES, change(id, "ghichu", "mới")), "userUpdateById"))
        .isEqualTo(1);
    JsonNode after = byId(VEHICLES, id);
    assertThat(after.path("ghichu").asText()).isEqualTo("mới");
    assertThat(after.path("somay")).isEqualTo(before.path("somay"));
    assertThat(after.path("modifiedAt").asLong())
        .isEqualTo(before.path("modifiedAt").asLong() + 60_000);
    assertThat(modified(updateById(VEHICLES, change(id, "ghichu", "mới")), "userUpdateById"))
        .as("nothing in it changed")
        .isZero();
    JsonNode removed = mutate("userRemoveById", variables(VEHICLES).put("id", id));
    assertThat(modified(removed, "userRemoveById")).isEqualTo(1);
    assertThat(byId(VEHICLES, id).path("storage").asText()).isEqualTo("trash");
    JsonNode again = mutate("userRemoveById", variables(VEHICLES).put("id", id));
    assertThat(modified(again, "userRemoveById")).isZero();
  }

  @Test
  void oneIsMeantByItsFilterAndNoneIsNoFailure() throws Exception {
    String id = created();
    ObjectNode variables = variables(VEHICLES);
    variables.putObject("filter").put("shortName", "29E-123.45").put("storage", "regular");
    variables.putObject("body").put("trongtai", 950);
    assertThat(modified(mutate("userUpdateOne", variables), "userUpdateOne")).isEqualTo(1);
    assertThat(byId(VEHICLES, id).path("trongtai").asInt()).isEqualTo(950);
    variables.putObject("filter").put("shortName", "29E-999.99");
    assertThat(modified(mutate("userUpdateOne", variables), "userUpdateOne")).isZero();
    assertThat(modified(mutate("userRemoveOne", variables), "userRemoveOne")).isZero();
    variables.putObject("filter").put("doanh_nghiep._source.shortName", "01");
    assertThat(modified(mutate("userRemoveOne", variables), "userRemoveOne")).isEqualTo(1);
    assertThat(
            modified(updateById(VEHICLES, change("0".repeat(24), "ghichu", "x")), "userUpdateById"))
        .isZero();
  }

  @Test
  void aSecondVehicleWithTheSamePlateIsASecondRecord() throws Exception {
    created();
    created();
    assertThat(sandbox.records().of(VEHICLES, "29E-123.45")).hasSize(2);
  }

  static Stream<String> vehicleFields() {
    Iterable<String> names = () -> vehicle().fieldNames();
    return StreamSupport.stream(names.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("vehicleFields")
  void aVehiclesFieldOfAnotherTypeIsRefusedByName(String name) throws Exception {
    ObjectNode wrong = vehicle();
    wrong.putArray(name);
    JsonNode answer = create(wrong);
    assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
    assertThat(field(answer)).isEqualTo(name);
    assertThat(sandbox.records().of(VEHICLES, "29E-123.45")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"shortName", "bks", "site", "storage", "openAccess"})
  void aNewVehicleNeedsIt(String name) throws Exception {
    ObjectNode wrong = vehicle();
    wrong.remove(name);
    assertThat(field(create(wrong))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"_id", "createdAt", "modifiedAt", "username", "laHoac"})
  void whatIsTheServersOrNobodysIsRefused(String name) throws Exception {
    JsonNode answer = create(vehicle().put(name, "x"));
    assertThat(field(answer)).isEqualTo(name);
    String id = created();
    if (!name.equals("_id")) {
      assertThat(field(updateById(VEHICLES, change(id, name, "x")))).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    ENTERPRISES + ",userCreate",
    BADGES + ",userCreate",
    LICENCES + ",userCreate",
    BADGES + ",userUpdateById",
    LICENCES + ",userUpdateById",
    BADGES + ",userUpdateOne",
    ENTERPRISES + ",userRemoveById",
    BADGES + ",userRemoveById",
    LICENCES + ",userRemoveOne",
    DOSSIERS + ",userRemoveById",
    DOSSIERS + ",userRemoveOne"
  })
  void whatIsNotTheFilersToWriteIsForbidden(String collection, String operation) throws Exception {
    ObjectNode variables = variables(collection).put("id", "0".repeat(24));
    variables.putObject("filter").put("shortName", "x");
    variables.putObject("body").put("_id", "0".repeat(24));
    assertThat(code(mutate(operation, variables))).isEqualTo("FORBIDDEN");
  }

  @Test
  void ofAnEnterpriseOnlyItsContactsMayChange() throws Exception {
    String id = sandbox.records().put(ENTERPRISES, "{\"shortName\":\"0101234567\",\"sdt\":\"1\"}");
    for (String name : List.of("sdt", "fax", "email", "web", "diachi")) {
      assertThat(modified(updateById(ENTERPRISES, change(id, name, "mới")), "userUpdateById"))
          .isEqualTo(1);
    }
    assertThat(field(updateById(ENTERPRISES, change(id, "ten_dn", "x")))).isEqualTo("ten_dn");
    assertThat(byId(ENTERPRISES, id).path("web").asText()).isEqualTo("mới");
  }

  @Test
  void aListIsFoundByAnyDottedTextField() throws Exception {
    for (String number : List.of("PH-1", "PH-2", "PH-3")) {
      String plate = number.equals("PH-3") ? "B" : "A";
      sandbox
          .records()
          .put(
              BADGES,
              "{\"shortName\":\"%s\",\"phuong_tien\":{\"_source\":{\"shortName\":\"%s\"}}}"
                  .formatted(number, plate));
    }
    ObjectNode variables = variables(BADGES);
    variables.set(
        "body",
        TestClient.JSON.readTree(
            """
            {"query":{"bool":{"filter":[{"term":{"phuong_tien._source.shortName.keyword":"A"}},
            {"term":{"storage.keyword":"regular"}}]}},"from":0,"size":50}
            """));
    JsonNode hits = client.call("query", "search", variables).at("/data/search/hits");
    assertThat(hits.at("/total/value").asInt()).isEqualTo(2);
    assertThat(hits.at("/hits/0/_index").asText()).isEqualTo("CSDL_QLVT___" + BADGES);
    assertThat(hits.at("/hits/0/_source/shortName").asText()).isEqualTo("PH-1");
  }

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
