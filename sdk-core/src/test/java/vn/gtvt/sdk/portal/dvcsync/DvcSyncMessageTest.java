package vn.gtvt.sdk.portal.dvcsync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.recorded.SampleDossier;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** The message that files, and what its answers prove. */
class DvcSyncMessageTest extends DvcSyncBench {
  DvcSyncMessageTest() throws IOException {}

  @Test
  void theMessageThatFilesHoldsWhatThePageSaysAndNothingElse() {
    server.on(CREATE, 200, created(CODE));

    portal.submit(submission(new StoredFile("tep-1#" + paper.sha256(), paper.sha256())));

    JsonNode body = server.last(CREATE).json();
    WireTable.of(
            "MaHoSo R " + CODE,
            "MaTTHC R 9\\.000001",
            "MaDichVuCong R 9\\.000001\\.01",
            "ChuHoSo R Công ty Giả",
            "LoaiDoiTuong R int",
            "MaDonViTiepNhan R G09\\.20",
            "NgayNop - [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}",
            "NgayTiepNhan - [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}",
            "EformThongTinChiTiet - object",
            "ThanhPhanHoSo R array",
            "ThongTinNguoiNop R object")
        .check(body);
    // 20:05 by UTC is the next morning in Vietnam.
    assertThat(body.get("NgayNop").asText()).isEqualTo("2026-09-15 03:05:06");
    assertThat(body.get("LoaiDoiTuong").asInt()).isEqualTo(1);
    JsonNode component = body.at("/ThanhPhanHoSo/0");
    WireTable.of(
            "MaThanhPhanHoSo R KQ005039",
            "TenThanhPhanHoSo R Giấy đề nghị",
            "SoLuong R int",
            "LoaiBan R int",
            "GiayToDinhKem R array")
        .check(component);
    assertThat(component.get("LoaiBan").asInt()).isEqualTo(2);
    WireTable.of(
            "IdGiayTo R tep-1",
            "MaKetQua R KQ\\.DVC\\.THONGTIN",
            "TenGiayTo R don\\.pdf",
            "HashTepTin R [0-9a-f]{64}")
        .check(component.at("/GiayToDinhKem/0"));
    JsonNode filer = body.get("ThongTinNguoiNop");
    WireTable.of("LoaiDoiTuong R int", "IdDoiTuong - .+", "ThongTinChiTiet R object").check(filer);
    assertThat(filer.get("LoaiDoiTuong").asInt()).isZero();
    WireTable.of(
            "TenNguoiNop R Trần Thị Giả",
            "SoDinhDanh - 001099000001",
            "NgayCapDinhDanh - 20211231000000",
            "NgaySinh - 19900102000000",
            "SoDienThoai - .+",
            "Email - .+",
            "Fax - .+",
            "MaTinh - 01",
            "MaHuyen - .*",
            "MaXa - 00004",
            "DiaChiChiTiet - 1 phố Giả",
            "TenChuHs - Công ty Giả",
            "SoDinhDanhChuHs - 2300000004",
            "MaTinhChuHs - 01",
            "MaXaChuHs - 00004",
            "DiaChiChiTietChuHs - 1 phố Giả")
        .check(filer.get("ThongTinChiTiet"));
    assertThat(filer.get("ThongTinChiTiet").has("NgaySinh")).isTrue();
    assertThat(body.get("EformThongTinChiTiet").get("Nguoi.HoVaTen").asText()).isEqualTo("giá trị");
  }

  @ParameterizedTest
  @CsvSource({"Công ty Giả,1", "Hộ kinh doanh Trần Giả,2", "HỘ KINH DOANH TRẦN GIẢ,2"})
  void aHouseholdBusinessIsToldByItsNameAsTheLawHasIt(String name, int kind) {
    server.on(CREATE, 200, created(CODE));
    Submission submission =
        new Submission("ref", CODE, SampleDossier.ofOwner(name, paper), List.of());

    portal.submit(submission);

    assertThat(server.last(CREATE).json().get("LoaiDoiTuong").asInt()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"idHoSo", "IDHoSo", "IdHoSo"})
  void theThreeSpellingsOfTheIdAreRead(String spelling) {
    server.on(CREATE, 200, "{\"code\":200,\"message\":\"\",\"data\":{\"" + spelling + "\":\"7\"}}");

    assertThat(portal.submit(submission(stored()))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void onlyItsOwnRefusalCountsAsOneAndAProxysLeavesItInDoubt() {
    server.on(CREATE, 400, "{\"code\":400,\"message\":\"Thiếu ChuHoSo\"}");
    server.on(CREATE, 400, "<html>Bad Request</html>");
    server.on(CREATE, 403, "{\"code\":403,\"message\":\"Không có quyền\"}");
    server.on(CREATE, 403, "<html>blocked</html>");
    server.on(CREATE, 502, "{\"code\":502,\"message\":\"Lỗi kết nối\"}");
    server.on(CREATE, 200, "{\"code\":400,\"message\":\"Thiếu MaTTHC\"}");
    server.on(CREATE, 200, "{\"code\":502,\"message\":\"Lỗi kết nối\"}");
    server.on(CREATE, 200, created("G09.20-20260609-0000001"));

    assertThat(refusal()).contains("Thiếu ChuHoSo");
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(((Outcome.WaitsFor<Receipt>) file()).waiting().what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(refusal()).contains("Thiếu MaTTHC");
    assertThat(file()).isInstanceOf(Outcome.Unknown.class);
    assertThat(file()).isEqualTo(new Outcome.Unknown<>("the answer names another dossier code"));
  }

  @Test
  void junkOfEveryKindLeavesAWriteInDoubtWithAWordForIt() {
    server.on(CREATE, 200, "<html>Đăng nhập</html>");
    server.on(CREATE, 200, "[".repeat(100_000));
    server.on(CREATE, 200, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
    server.on(CREATE, 200, ("\"" + "a".repeat(10 << 20) + "\"").getBytes(StandardCharsets.UTF_8));
    server.on(CREATE, 200, "");

    for (String word : List.of("web page", "no JSON", "UTF-8", "larger", "empty")) {
      assertThat(((Outcome.Unknown<Receipt>) file()).cause()).contains(word);
    }
  }

  private Outcome<Receipt> file() {
    return portal.submit(submission(stored()));
  }

  private String refusal() {
    return ((Outcome.Refused<Receipt>) file()).reason().vi();
  }
}
