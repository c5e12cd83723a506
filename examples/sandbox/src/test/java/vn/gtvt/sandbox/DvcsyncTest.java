package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sandbox.Table.TEXT;
import static vn.gtvt.sandbox.Table.WHOLE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DvcSync as a plain HTTP client meets it; the page is docs/wire/dvcsync.md. */
class DvcsyncTest {
  private static final Table ERROR = new Table().always(WHOLE, "code").always(TEXT, "message");

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private DvcsyncClient client;

  @BeforeEach
  void login() throws Exception {
    client = new DvcsyncClient(sandbox).login();
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void everyAnswerIsAsItsTableSays() throws Exception {
    new Table()
        .always(TEXT, "access_token", "token_type", "scope")
        .always(WHOLE, "expires_in")
        .check("token", client.token("sandbox", "sandbox").json());
    JsonNode value = client.code().json();
    new Table().always(Table.text("G09\\.20-20260914-[0-9]{7}"), "value").check("code", value);
    JsonNode uploaded = client.upload(Map.of("a.pdf", Doorbell.PDF)).json();
    Table file =
        new Table().always(TEXT, "IdTepTin").always(Table.text("[0-9a-f]{64}"), "HashTepTin");
    Table response = new Table().always(Table.listOf(file), "data");
    Table line = new Table().always(Table.objectOf(response), "response");
    new Table().always(Table.listOf(line), "data").check("upload", uploaded);
    String code = value.path("value").asText();
    ObjectNode dossier = DvcsyncClient.dossier(code, uploaded.at("/data/0/response/data/0"));
    JsonNode created = client.post("CreateDossier", dossier.toString()).json();
    Table data = new Table().always(TEXT, "idHoSo", "maHoSo");
    new Table()
        .always(WHOLE, "code")
        .always(TEXT, "message")
        .always(Table.objectOf(data), "data")
        .check("created", created);
    assertThat(created.at("/data/maHoSo").asText()).isEqualTo(code);
  }

  @Test
  void aTokenLivesFiveMinutesAndTheHeaderDoesAsWellAsTheAddress() throws Exception {
    clock.advance(Duration.ofMinutes(4));
    client.bell.with("Authorization", "Bearer " + client.token);
    assertThat(client.bell.get(DvcsyncClient.BASE + "GetNextValue?code=x").status()).isEqualTo(200);
    client.bell.without("Authorization");
    clock.advance(Duration.ofMinutes(1));
    Doorbell.Answer late = client.code();
    assertThat(late.status()).isEqualTo(401);
    ERROR.check("401", late.json());
    assertThat(client.token("sandbox", "sai").status()).isEqualTo(401);
  }

  @Test
  void everyCallForACodeWastesOne() throws Exception {
    assertThat(client.code().text()).isNotEqualTo(client.code().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/MaHoSo",
        "/MaTTHC",
        "/MaDichVuCong",
        "/ChuHoSo",
        "/LoaiDoiTuong",
        "/MaDonViTiepNhan",
        "/ThanhPhanHoSo",
        "/ThanhPhanHoSo/0/MaThanhPhanHoSo",
        "/ThanhPhanHoSo/0/TenThanhPhanHoSo",
        "/ThanhPhanHoSo/0/SoLuong",
        "/ThanhPhanHoSo/0/LoaiBan",
        "/ThanhPhanHoSo/0/GiayToDinhKem",
        "/ThanhPhanHoSo/0/GiayToDinhKem/0/IdGiayTo",
        "/ThanhPhanHoSo/0/GiayToDinhKem/0/MaKetQua",
        "/ThanhPhanHoSo/0/GiayToDinhKem/0/TenGiayTo",
        "/ThanhPhanHoSo/0/GiayToDinhKem/0/HashTepTin",
        "/ThongTinNguoiNop",
        "/ThongTinNguoiNop/LoaiDoiTuong",
        "/ThongTinNguoiNop/ThongTinChiTiet",
        "/ThongTinNguoiNop/ThongTinChiTiet/TenNguoiNop",
      })
  void aMandatoryFieldThatIsMissingIs400AndNamed(String path) throws Exception {
    ObjectNode dossier = DvcsyncClient.dossier("G09.20-20260914-0000001", client.file("a.pdf"));
    int cut = path.lastIndexOf('/');
    String name = path.substring(cut + 1);
    ((ObjectNode) dossier.at(path.substring(0, cut))).remove(name);
    refused(dossier, name);
  }

  @ParameterizedTest
  @CsvSource({
    "/,LoaiDoiTuong,3",
    "/,LoaiDoiTuong,\"1\"",
    "/,NgayNop,\"20260914083000\"",
    "/,NgayTiepNhan,\"2026-09-14T08:30:00\"",
    "/,TruongLa,1",
    "/ThanhPhanHoSo/0,LoaiBan,3",
    "/ThanhPhanHoSo/0/GiayToDinhKem/0,IdGiayTo,\"khong-co\"",
    "/ThanhPhanHoSo/0/GiayToDinhKem/0,HashTepTin,\"00\"",
    "/ThongTinNguoiNop/ThongTinChiTiet,NgaySinh,\"1980-01-01\"",
    "/ThongTinNguoiNop/ThongTinChiTiet,NgayCapDinhDanh,\"15/03/2020\"",
  })
  void aFieldOfAnotherFormIs400AndNamed(String place, String name, String value) throws Exception {
    ObjectNode dossier = DvcsyncClient.dossier("G09.20-20260914-0000001", client.file("a.pdf"));
    ObjectNode at = (ObjectNode) dossier.at(place.equals("/") ? "" : place);
    at.set(name, Doorbell.JSON.readTree(value));
    refused(dossier, name);
  }

  private void refused(ObjectNode dossier, String name) throws Exception {
    Doorbell.Answer answer = client.post("CreateDossier", dossier.toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    ERROR.check("400", answer.json());
    assertThat(answer.json().path("message").asText()).endsWith(name);
    assertThat(sandbox.portals().dossiers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,CreateDossier,application/json,không phải JSON,400",
    "POST,CreateDossier,text/plain,{},400",
    "POST,CreateDossier,application/json,[],400",
    "POST,GetToken,application/json,{},400",
    "GET,GetNextValue,,,400",
    "POST,UploadFile,application/json,{},400",
    "GET,CreateDossier,,,404",
    "POST,KhongCo,application/json,{},404",
  })
  void junkIsRefusedWithTheDocumentedError(
      String method, String door, String type, String body, int status) throws Exception {
    Doorbell.Answer answer =
        client.bell.send(
            method,
            DvcsyncClient.BASE + door + "?token=" + client.token,
            type == null ? "" : type,
            (body == null ? "" : body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    ERROR.check("error", answer.json());
  }

  @Test
  void itTakesTheSameCodeTwiceAndTheLedgerShowsBoth() throws Exception {
    String code = client.code().json().path("value").asText();
    String dossier = DvcsyncClient.dossier(code, client.file("a.pdf")).toString();
    String first = client.post("CreateDossier", dossier).json().at("/data/idHoSo").asText();
    String second = client.post("CreateDossier", dossier).json().at("/data/idHoSo").asText();
    assertThat(first).isNotEqualTo(second);
    assertThat(sandbox.portals().of("dvcsync", code)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'',0,1",
    "'',1,2",
    "'',2,4",
    "'',24,9",
    "'',25,10",
    "SUPPLEMENT,5,5",
    "PAY,5,6",
    "REFUSE,5,3",
    "STOP,24,8",
    "SLOW,500,4",
  })
  void theOfficerWorksAsThePlanSays(String words, int hours, String status) throws Exception {
    sandbox.plans().lay("dvcsync", "", words);
    client.file();
    clock.advance(Duration.ofHours(hours));
    assertThat(sandbox.portals().dossiers().get(0).status()).isEqualTo(status);
  }

  private static String progress(String id, String code) {
    return """
    [{"IDHoSo":"%s","MaHoSo":"%s","NguoiXuLy":"Cán bộ","ThoiDiemXuLy":"2026-09-14T09:00:00.000",
    "PhongBanXuLy":"P1","NoiDungXuLy":"Thẩm định","TrangThai":4,
    "NgayBatDau":"2026-09-14T09:00:00.000","NgayKetThucTheoQuyDinh":"2026-09-15T09:00:00.000"}]\
    """
        .formatted(id, code);
  }

  private static String status(String id, String code, int status) {
    return """
    [{"IdHoSo":"%s","MaHoSo":"%s","TrangThai":%d,"NoiDungYKien":"","PhongBanXuLy":"P1",
    "NoiDungXuLy":"","DanhSachLePhi":[{"TenPhiLePhi":"Phí","MaPhiLePhi":"P","HinhThucThu":"1",
    "Gia":"200000","LoaiPhiLePhi":"1"}],"DanhSachGiayToKetQua":[],"TrangThaiThanhToan":0}]\
    """
        .formatted(id, code, status);
  }

  @Test
  void anOfficersSystemReportsAndEachMessageHasItsOwnSpellingOfTheId() throws Exception {
    String code = client.file();
    String id = sandbox.portals().dossiers().get(0).id();
    assertThat(client.post("CapNhatTienTrinh", progress(id, code)).status()).isEqualTo(200);
    assertThat(sandbox.portals().dossiers().get(0).status()).isEqualTo("4");
    Doorbell.Answer written = client.post("CapNhatTrangThai", status(id, code, 6));
    assertThat(written.status()).as(written.text()).isEqualTo(200);
    assertThat(sandbox.portals().dossiers().get(0).status()).isEqualTo("6");
    String misspelt = status(id, code, 6).replace("IdHoSo", "IDHoSo");
    assertThat(client.post("CapNhatTrangThai", misspelt).status()).isEqualTo(400);
    misspelt = progress(id, code).replace("IDHoSo", "idHoSo");
    assertThat(client.post("CapNhatTienTrinh", misspelt).status()).isEqualTo(400);
  }

  @Test
  void listsComeOnlyWithTheirStatusAndDatesOnlyInTheirFormat() throws Exception {
    String code = client.file();
    String id = sandbox.portals().dossiers().get(0).id();
    assertThat(client.post("CapNhatTrangThai", status(id, code, 4)).status()).isEqualTo(400);
    String spaced = progress(id, code).replace("2026-09-14T09:00:00.000", "2026-09-14 09:00:00");
    assertThat(client.post("CapNhatTienTrinh", spaced).status()).isEqualTo(400);
    assertThat(client.post("CapNhatTienTrinh", progress(id, "khác")).status()).isEqualTo(400);
  }
}
