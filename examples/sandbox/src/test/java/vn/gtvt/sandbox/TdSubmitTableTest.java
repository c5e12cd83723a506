package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks over every line of section 4 of docs/wire/td.md, in a body with every field. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TdSubmitTableTest {
  private static final Set<String> REQUIRED =
      Set.of(
          "maTTHC",
          "donViId",
          "mucDo",
          "loaiDoiTuong",
          "chuHoSo",
          "soDienThoaiChuHoSo",
          "soGiayToChuHoSo",
          "tinhThanhChuHoSo",
          "xaPhuongChuHoSo",
          "nguoiGui",
          "trichYeuHoSo",
          "thanhPhanHoSos",
          "thanhPhanHoSos[0].ten",
          "thanhPhanHoSos[0].dinhKem",
          // Given that it is by post and by proxy:
          "dangKyNhanHoSoQuaBCCIData",
          "nguoiUyQuyen",
          "soGiayToNguoiUyQuyen");

  private final Sandbox sandbox = Sandbox.start();
  private TdClient client;
  private ObjectNode complete;

  @BeforeAll
  void prepare() throws Exception {
    client = TdClient.loggedIn(sandbox);
    complete =
        (ObjectNode)
            TestClient.JSON.readTree(
                """
                {"maTTHC":"1.001751.000.00.00.H99","tenTTHC":"x","tenTruongHop":"x",
                 "maTruongHop":"x","truongHopId":"x","donViId":"SBX-01","donViQuanLy":"x",
                 "mucDo":"4","loaiDoiTuong":"Doanh nghiệp","chuHoSo":"HTX Thử",
                 "soDienThoaiChuHoSo":"+84912345678","emailChuHoSo":"a@example.vn",
                 "soGiayToChuHoSo":"0101234567","loaiGiayToChuHoSo":"x",
                 "ngaySinhChuHoSo":"1989-12-31","tinhThanhChuHoSo":"Tỉnh Bắc Ninh",
                 "quanHuyenChuHoSo":"","xaPhuongChuHoSo":"Phường Kinh Bắc",
                 "diaChiChuHoSo":"Số 0","uyQuyen":true,"nguoiUyQuyen":"Nguyễn Văn Thử",
                 "soDienThoaiNguoiUyQuyen":"x","emailNguoiUyQuyen":"","soGiayToNguoiUyQuyen":"x",
                 "tinhThanhNguoiUyQuyen":"x","quanHuyenNguoiUyQuyen":"",
                 "xaPhuongNguoiUyQuyen":"x","diaChiNguoiUyQuyen":"x","nguoiGui":"cong-ty",
                 "trichYeuHoSo":"Đề nghị [HS-1]","hinhThucTra":"1","eFormData":"{\\"a\\":1}",
                 "dangKyNhanHoSoQuaBCCIData":"{}","choXacNhan":false,"laHoSoChungThuc":false,
                 "removeFiles":["x"],
                 "thanhPhanHoSos":[{"ten":"Giấy đề nghị","hoSo":"x","maGiayTo":"x",
                   "maGiayToSoHoa":"x","maGiayToKhoQuocGia":"x","trangThaiSoHoa":"x",
                   "duocLayTuKhoDMQuocGia":false,"maKetQuaThayThe":"x","dinhKem":"",
                   "nhanBanGiay":false,"soBanChinh":1,"soBanSao":0,"soTrang":2,"soBanGiay":0,
                   "kyDienTuBanGiay":false,"trangThaiDuyet":"x"}]}
                """);
    String files = client.upload("HS-1_a.pdf") + "##" + client.upload("HS-1_b.pdf");
    ((ObjectNode) complete.at("/thanhPhanHoSos/0")).put("dinhKem", files);
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  private Set<String> refused(JsonNode body) throws Exception {
    int before = sandbox.portals().dossiers().size();
    HttpResponse<String> response = client.submit(body);
    JsonNode answer = TdClient.json(response);
    Set<String> fields = new TreeSet<>();
    answer.path("errors").fieldNames().forEachRemaining(fields::add);
    assertThat(response.statusCode()).isEqualTo(fields.isEmpty() ? 200 : 400);
    if (!fields.isEmpty()) {
      assertThat(answer.path("status").asInt()).isEqualTo(400);
      assertThat(answer.path("title").asText()).isNotBlank();
    }
    int stored = sandbox.portals().dossiers().size() - before;
    assertThat(stored).isEqualTo(fields.isEmpty() ? 1 : 0);
    return fields;
  }

  @Test
  void aBodyWithEveryFieldIsTakenInBothWaysOfWriting() throws Exception {
    assertThat(refused(complete)).isEmpty();
    ObjectNode pascal = TestClient.JSON.createObjectNode();
    for (FieldWalk line : FieldWalk.of(complete)) {
      if (line.holder().isEmpty()) {
        String name = line.name();
        pascal.set(
            name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), line.in(complete));
      }
    }
    assertThat(refused(pascal)).isEmpty();
  }

  @Test
  void junkInAnyFieldIsRefusedByTheNameOfTheField() throws Exception {
    SoftAssertions all = new SoftAssertions();
    JsonNode junk = TestClient.JSON.readTree("[[7]]");
    for (FieldWalk line : FieldWalk.of(complete)) {
      all.assertThat(refused(line.replaced(complete, junk)))
          .as(line.path())
          .anyMatch(field -> field.startsWith(line.path()));
    }
    all.assertAll();
  }

  @Test
  void aFieldIsRequiredAsTheTableSays() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (FieldWalk line : FieldWalk.of(complete)) {
      all.assertThat(!refused(line.removed(complete)).isEmpty())
          .as(line.path())
          .isEqualTo(REQUIRED.contains(line.path()));
    }
    all.assertAll();
  }

  @Test
  void aFieldThatNoTableKnowsIsRefusedInEveryObject() throws Exception {
    for (FieldWalk place : FieldWalk.strangers(complete, path -> false)) {
      ObjectNode body = complete.deepCopy();
      place.holderIn(body).put(place.name(), "x");
      assertThat(refused(body)).containsExactly(place.path());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mucDo, 1",
    "loaiDoiTuong, 2",
    "soDienThoaiChuHoSo, abc",
    "emailChuHoSo, abc",
    "hinhThucTra, 2",
    "eFormData, abc",
    "dangKyNhanHoSoQuaBCCIData, abc"
  })
  void aWrongValueIsRefused(String field, String value) throws Exception {
    assertThat(refused(complete.deepCopy().put(field, value))).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "donViId, KHONG-CO, Không tìm thấy đơn vị người dùng",
    "maTTHC, 9.999999, Thủ tục không tồn tại",
    "maTTHC, abc, Thủ tục không tồn tại",
    "maTTHC, 9.999998, Thủ tục đã bị ngừng sử dụng"
  })
  void whatThePortalItselfRefusesComesInItsEnvelope(String field, String value, String message)
      throws Exception {
    HttpResponse<String> response = client.submit(complete.deepCopy().put(field, value));
    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode answer = TdClient.json(response);
    assertThat(answer.path("succeeded").asBoolean()).isFalse();
    assertThat(answer.path("failed").asBoolean()).isTrue();
    assertThat(answer.path("message").asText()).isEqualTo(message);
    assertThat(answer.path("data").isNull()).isTrue();
  }

  @Test
  void aFileThatWasNeverUploadedIsRefused() throws Exception {
    ObjectNode body = complete.deepCopy();
    ObjectNode component = (ObjectNode) body.at("/thanhPhanHoSos/0");
    component.put("dinhKem", component.path("dinhKem").asText() + "##ho-so/khac.pdf");
    assertThat(client.submit(body).statusCode()).isEqualTo(400);
  }

  @Test
  void bytesThatAreNoJsonAreRefusedByTheMiddleware() throws Exception {
    HttpResponse<String> response =
        client.call("POST", "/td/api/v1/HoSo/NopTrucTuyen", "<html></html>");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(List.copyOf(TdClient.json(response).properties()))
        .extracting(java.util.Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "messages", "source", "exception", "errorId", "supportMessage", "statusCode");
  }
}
