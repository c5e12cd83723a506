package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of docs/wire/td.md, its answer field by field. */
class TdOperationsTest {
  private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d";
  private static final List<String> ROW =
      List.of(
          "id",
          "maHoSo",
          "maTTHC",
          "tenTTHC",
          "donViId",
          "tenDonVi",
          "chuHoSo",
          "soGiayToChuHoSo",
          "trichYeuHoSo",
          "trangThaiHoSoId",
          "trangThaiBoSung",
          "lyDoTuChoi",
          "lyDoBoSung",
          "ngayNopHoSo",
          "ngayTiepNhan",
          "ngayHenTra",
          "createdOn",
          "dinhKemKetQua",
          "trichYeuKetQua",
          "soKyHieuKetQua",
          "trangThaiThuPhi",
          "tenBuocHienTai",
          "kenhThucHien");

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private TdClient client;

  @BeforeEach
  void logIn() throws Exception {
    client = TdClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private static List<String> names(JsonNode json) {
    return json.properties().stream().map(Map.Entry::getKey).toList();
  }

  private void wait(Duration time) throws Exception {
    clock.advance(time);
    client = TdClient.loggedIn(sandbox);
  }

  private static void assertResult(JsonNode answer, boolean succeeded) {
    assertThat(names(answer)).containsExactlyInAnyOrder("succeeded", "failed", "message", "data");
    assertThat(answer.path("succeeded").asBoolean()).isEqualTo(succeeded);
    assertThat(answer.path("failed").asBoolean()).isEqualTo(!succeeded);
  }

  @Test
  void aTokenComesWithoutItsLifeAndCanBeRefreshed() throws Exception {
    ObjectNode login =
        TestClient.JSON.createObjectNode().put("email", "cong-ty").put("password", "sandbox");
    JsonNode answer = TdClient.json(client.post("/td/api/tokens", login));
    assertThat(names(answer))
        .containsExactlyInAnyOrder("token", "refreshToken", "refreshTokenExpiryTime");
    HttpResponse<String> again = client.post("/td/api/tokens/refresh", answer);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(TdClient.json(again).path("token").asText())
        .isNotEqualTo(answer.path("token").asText());
    login.put("password", "sai");
    HttpResponse<String> refused = client.post("/td/api/tokens", login);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(TdClient.json(refused).at("/messages/0").asText())
        .isEqualTo("Authentication Failed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HoSo/Portal",
        "HoSo/GetByMa/H98.01-260914-0001",
        "HoSo/00000000-0000-4000-8000-000000000000",
        "HoSo/HoSoYeuCauBoSung/00000000-0000-4000-8000-000000000000",
        "File/GetFileBucket?Path=x",
        "YeuCauThanhToan?MaHoSo=x",
        "khac"
      })
  void withoutItsTokenNobodyIsServed(String path) throws Exception {
    client.token = "khac";
    HttpResponse<String> response = client.get(path);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(names(TdClient.json(response)))
        .containsExactlyInAnyOrder(
            "messages", "source", "exception", "errorId", "supportMessage", "statusCode");
  }

  @Test
  void aFileIsStoredUnderAPathAndReadBack() throws Exception {
    HttpResponse<String> answer =
        client.uploadRaw("name=\"Files\"; filename=\"đơn.pdf\"", "%PDF-1", "ho-so");
    assertResult(TdClient.json(answer), true);
    String path = TdClient.json(answer).path("data").asText();
    assertThat(path).matches("ho-so/[0-9a-f]{24}_đơn\\.pdf");
    assertThat(client.download(path).body()).isEqualTo("%PDF-1");
    ObjectNode removal = TestClient.JSON.createObjectNode().put("path", path);
    assertResult(TdClient.json(client.post("/td/api/v1/File/RemoveFileBucket", removal)), true);
    HttpResponse<String> missing = client.download(path);
    assertThat(missing.statusCode()).isEqualTo(500);
    assertThat(missing.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "name=\"File\"; filename=\"a.pdf\", %PDF-1, ho-so",
    "name=\"Files\"; filename=\"a.pdf\", chữ, ho-so",
    "name=\"Files\"; filename=\"a##b.pdf\", %PDF-1, ho-so",
    "name=\"Files\"; filename=\"a.pdf\", %PDF-1, ' '"
  })
  void aFormThatIsNoUploadIsRefused(String part, String bytes, String folder) throws Exception {
    assertThat(client.uploadRaw(part, bytes, folder).statusCode()).isEqualTo(400);
  }

  @Test
  void aFiledDossierIsAnsweredByItsCodeAlone() throws Exception {
    JsonNode answer = TdClient.json(client.submit(client.small("HS-1")));
    assertResult(answer, true);
    assertThat(answer.path("data").asText()).isEqualTo("H98.01-260914-0001");
    assertThat(TdClient.json(client.submit(client.small("HS-2"))).path("data").asText())
        .isEqualTo("H98.01-260914-0002");
    wait(Duration.ofDays(1));
    assertThat(TdClient.json(client.submit(client.small("HS-3"))).path("data").asText())
        .isEqualTo("H98.01-260915-0001");
  }

  @Test
  void ownDossiersAreListedNewestFirstInPages() throws Exception {
    for (int i = 1; i <= 3; i++) {
      client.submit(client.small("HS-" + i));
    }
    JsonNode page = client.read("HoSo/Portal?PageNumber=1&PageSize=2");
    assertThat(names(page))
        .containsExactlyInAnyOrder(
            "data",
            "currentPage",
            "totalPages",
            "totalCount",
            "pageSize",
            "hasPreviousPage",
            "hasNextPage");
    assertThat(page.path("totalCount").asInt()).isEqualTo(3);
    assertThat(page.path("hasNextPage").asBoolean()).isTrue();
    assertThat(names(page.at("/data/0"))).containsExactlyInAnyOrderElementsOf(ROW);
    assertThat(page.at("/data/0/trichYeuHoSo").asText()).endsWith("[HS-3]");
    assertThat(page.at("/data/0/id").asText()).matches(GUID);
    assertThat(page.at("/data/0/ngayNopHoSo").asText()).matches(TIME);
    sandbox.account("khac", "khac".toCharArray());
    assertThat(TdClient.loggedIn(sandbox, "khac", "khac").list("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MaHoSo=0914, 1",
    "MaHoSo=0915, 0",
    "SearchKeys=H98, 1",
    "MaTTHC=2.002288, 1",
    "MaTTHC=2.00, 0",
    "MaTrangThai=1, 1",
    "MaTrangThai=5, 0",
    "SoGiayToChuHoSo=0101, 1",
    "TrangThaiBoSung=x, 0",
    "NopHoSoTuNgay=2026-09-14, 1",
    "NopHoSoTuNgay=2026-09-15, 0",
    "NopHoSoDenNgay=2026-09-14T23:59:59, 1",
    "NopHoSoDenNgay=2026-09-13, 0"
  })
  void aListIsFiltered(String filter, int found) throws Exception {
    client.submit(client.small("HS-1"));
    assertThat(client.list(filter)).hasSize(found);
  }

  @Test
  void aDossierIsReadByIdAndByCodeByItsSenderOnly() throws Exception {
    String id = client.file("HS-1");
    JsonNode answer = client.read("HoSo/" + id);
    assertResult(answer, true);
    List<String> more =
        List.of(
            "mucDo",
            "loaiDoiTuong",
            "hinhThucTra",
            "eFormData",
            "ngayTra",
            "ngayKetThucXuLy",
            "trangThaiTraKq",
            "thongTinTiepNhanBoSung",
            "thanhPhanHoSos",
            "yeuCauThanhToans");
    assertThat(names(answer.path("data")))
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.Stream.concat(ROW.stream(), more.stream()).toList());
    assertThat(answer.at("/data/thanhPhanHoSos/0/id").asText()).matches(GUID);
    String code = answer.at("/data/maHoSo").asText();
    assertThat(client.read("HoSo/GetByMa/" + code)).isEqualTo(answer);
    sandbox.account("khac", "khac".toCharArray());
    TdClient other = TdClient.loggedIn(sandbox, "khac", "khac");
    assertThat(other.get("HoSo/GetByMa/" + code).statusCode()).isEqualTo(403);
    HttpResponse<String> none = client.get("HoSo/GetByMa/H98.01-260914-9999");
    assertThat(none.statusCode()).isEqualTo(404);
    assertResult(TdClient.json(none), false);
  }

  @Test
  void theCourseOfADossierIsReadWithThePortalsKey() throws Exception {
    String code = client.detail(client.file("HS-1")).path("maHoSo").asText();
    String path = "HoSo/GetHoSoThongTinTienTrinh?maHoSo=" + code + "&key=";
    JsonNode data = client.read(path + "sandbox").path("data");
    assertThat(names(data))
        .containsExactlyInAnyOrder(
            "tenTTHC",
            "trangThaiHoSo",
            "ngayTiepNhan",
            "ngayHenTra",
            "ngayKetThucHoSo",
            "ngayTraKetQua",
            "thongTinTienTrinh");
    assertThat(names(data.at("/thongTinTienTrinh/0")))
        .containsExactlyInAnyOrder("buocXuLy", "donViXuLy", "nguoiXuLy", "thoiGian", "yKien");
    assertThat(client.get(path + "sai").statusCode()).isEqualTo(500);
  }

  @Test
  void anybodyMayReadALittleWhoKnowsCodeAndOwner() throws Exception {
    String code = client.detail(client.file("HS-1")).path("maHoSo").asText();
    client.token = "";
    ObjectNode asked = TestClient.JSON.createObjectNode().put("maHoSo", code);
    asked.put("soDinhDanh", "0101234567");
    JsonNode open = TdClient.json(client.post("/td/api/v1/HoSo/GetHoSoPublic", asked));
    assertThat(names(open.path("data")))
        .containsExactlyInAnyOrder(
            "maHoSo", "tenThuTuc", "trangThaiHoSo", "chuHoSo", "ngayTiepNhan", "ngayHenTra");
    asked.put("soDinhDanh", "khac");
    assertThat(client.post("/td/api/v1/HoSo/GetHoSoPublic", asked).statusCode()).isEqualTo(404);
  }

  @Test
  void aPublicSearchTakesTheWordThatAPersonReadsAndEachOnce() throws Exception {
    String code = client.detail(client.file("HS-1")).path("maHoSo").asText();
    client.token = "";
    ObjectNode asked = TestClient.JSON.createObjectNode().put("maHoSo", code);
    asked.put("soDinhDanh", "0101234567").put("maCaptCha", "doan");
    String path = "/td/api/v1/HoSo/SearchHoSoTraCuu";
    assertThat(client.post(path, asked).statusCode()).isEqualTo(400);
    Matcher word =
        Pattern.compile("id=\"word\">([0-9]+)<")
            .matcher(client.send(client.at("/td/captcha")).body());
    assertThat(word.find()).isTrue();
    asked.put("maCaptCha", word.group(1));
    assertThat(client.post(path, asked).statusCode()).isEqualTo(200);
    assertThat(client.post(path, asked).statusCode()).isEqualTo(400);
  }

  @Test
  void aFeeIsAskedForStartedAndPaidOnItsPage() throws Exception {
    sandbox.plans().lay("td", "HS-1", "PAY");
    String id = client.file("HS-1");
    String code = client.detail(id).path("maHoSo").asText();
    assertThat(client.read("YeuCauThanhToan?MaHoSo=" + code).path("data")).isEmpty();
    wait(Duration.ofHours(3));
    JsonNode fee = client.read("YeuCauThanhToan?MaHoSo=" + code).at("/data/0");
    assertThat(names(fee))
        .containsExactlyInAnyOrder(
            "id",
            "maHoSo",
            "ma",
            "soTien",
            "phi",
            "lePhi",
            "trangThai",
            "hinhThucThu",
            "hinhThucThanhToan",
            "ngayHoanPhi",
            "nguoiHoanPhi",
            "lyDoHoanPhi");
    assertThat(fee.path("soTien").isInt()).isTrue();
    assertThat(fee.path("trangThai").asText()).isEqualTo("Chờ thanh toán");
    ObjectNode start = TestClient.JSON.createObjectNode().put("id", fee.path("id").asText());
    String path = "/td/api/v1/YeuCauThanhToan/InitDvcPayment";
    assertThat(names(TdClient.json(client.post(path, start)).path("errors")))
        .containsExactlyInAnyOrder("nguoiNopTienBienLai", "diaChiBienLai");
    start.put("nguoiNopTienBienLai", "HTX Thử").put("diaChiBienLai", "Số 0");
    start.put("soTaiKhoanHoanPhi", "1").put("tenTaiKhoanHoanPhi", "x");
    HttpResponse<String> started = client.post(path, start.put("tenNganHangHoanPhi", "x"));
    assertThat(started.statusCode()).isEqualTo(201);
    JsonNode data = TdClient.json(started).path("data");
    assertThat(names(data))
        .containsExactlyInAnyOrder("maGiaoDichThanhToan", "duongDanThanhToan", "bodyThanhToan");
    assertThat(data.path("duongDanThanhToan").asText()).startsWith(sandbox.url() + "/td/pay?id=");
    client.send(
        client
            .at("/td/pay")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("id=" + fee.path("id").asText())));
    assertThat(client.detail(id).at("/yeuCauThanhToans/0/trangThai").asText())
        .isEqualTo("Đã thanh toán");
    assertThat(client.post(path, start).statusCode()).isEqualTo(500);
  }

  @Test
  void whatOnlyOfficersMayDoIsRefusedToACitizen() throws Exception {
    String id = client.file("HS-1");
    for (String call :
        List.of(
            "POST YeuCauThanhToan",
            "POST YeuCauThanhToan/YeuCauThuSau",
            "PUT HoSo/TraKetQua/" + id,
            "PUT HoSo/DangKyNhanKqQuaBCCI/" + id)) {
      String[] parts = call.split(" ", 2);
      HttpResponse<String> response = client.call(parts[0], "/td/api/v1/" + parts[1], "{}");
      assertThat(response.statusCode()).as(call).isEqualTo(403);
      assertResult(TdClient.json(response), false);
    }
  }

  @Test
  void aResultIsReadByThePathsInTheDossier() throws Exception {
    String id = client.file("HS-1");
    wait(Duration.ofHours(25));
    JsonNode decided = client.detail(id);
    assertThat(decided.path("trangThaiHoSoId").asText()).isEqualTo("9");
    assertThat(decided.path("trangThaiTraKq").asText()).isEqualTo("2");
    assertThat(decided.path("ngayKetThucXuLy").asText()).matches(TIME);
    String paper = decided.path("dinhKemKetQua").asText();
    assertThat(client.download(paper).body()).startsWith("%PDF-").contains("GIẢ LẬP");
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo("10");
    assertThat(client.detail(id).path("trangThaiTraKq").asText()).isEqualTo("3");
  }
}
