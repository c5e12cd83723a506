package vn.gtvt.sdk.portal.td;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.PaymentLink;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.portal.recorded.FieldTable;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

/** Holds every request against docs/wire/td.md, transcribed here by hand. */
class TdRequestsTest {
  /** Section 4. */
  private static final FieldTable SUBMIT =
      FieldTable.of(
          """
          maTTHC text R
          tenTTHC text
          donViId text R
          donViQuanLy text
          mucDo ~[234] R
          loaiDoiTuong ~(Công|dân|Doanh|nghiệp|Cơ|quan|nhà|nước|Tổ|chức|Khác|\\s)+ R
          chuHoSo text R
          soDienThoaiChuHoSo ~[+\\d]+ R
          emailChuHoSo ~.*@.* -
          soGiayToChuHoSo text R
          tinhThanhChuHoSo text R
          quanHuyenChuHoSo text
          xaPhuongChuHoSo text R
          diaChiChuHoSo text
          uyQuyen bool
          nguoiUyQuyen text
          nguoiGui text R
          trichYeuHoSo ~.{1,1000} R
          hinhThucTra ~[01]
          eFormData text
          dangKyNhanHoSoQuaBCCIData text
          thanhPhanHoSos array R
          thanhPhanHoSos[] object
          thanhPhanHoSos[]/ten text R
          thanhPhanHoSos[]/maGiayTo text
          thanhPhanHoSos[]/dinhKem text R
          thanhPhanHoSos[]/soBanChinh int
          thanhPhanHoSos[]/soBanSao int
          """);

  /** Section 6. */
  private static final FieldTable SUPPLEMENT =
      FieldTable.of(
          """
          thongTinTiepNhanBoSung text R
          danhSachGiayToBoSung array R
          danhSachGiayToBoSung[] object
          danhSachGiayToBoSung[]/thanhPhanHoSoId text R
          danhSachGiayToBoSung[]/fileDinhKemCu text
          danhSachGiayToBoSung[]/fileDinhKemMoi text
          danhSachGiayToBoSungMoi array
          danhSachGiayToBoSungMoi[] object
          danhSachGiayToBoSungMoi[]/tenThanhPhan text R
          danhSachGiayToBoSungMoi[]/fileDinhKemMoi text
          """);

  /** Section 8. */
  private static final FieldTable PAYMENT =
      FieldTable.of(
          """
          id text R
          nguoiNopTienBienLai text R
          diaChiBienLai text R
          maSoThueBienLai text
          soTaiKhoanHoanPhi text
          tenTaiKhoanHoanPhi text
          tenNganHangHoanPhi text
          """);

  private static final String ASKED =
      "\"trangThaiHoSoId\":\"5\",\"trangThaiBoSung\":\"Yêu cầu công dân bổ sung\"";

  private final TdDesk desk = new TdDesk();
  private final Receipt receipt = new Receipt(TdDesk.CODE, PlainForm.REFERENCE);

  @AfterEach
  void close() {
    assertThat(desk.server.requests())
        .allSatisfy(r -> assertThat(r.headers()).containsEntry("authorization", "Bearer t-1"));
    desk.close();
  }

  @Test
  void theBodyThatFilesIsAsTheTableSays() {
    desk.result("POST", "HoSo/NopTrucTuyen", "\"" + TdDesk.CODE + "\"");
    Submission submission = PlainForm.submission(null, List.of("h/1.pdf", "h/2.pdf", "h/3.pdf"));

    assertThat(desk.portal.submit(submission)).isEqualTo(new Outcome.Done<>(receipt));

    Recorded sent = desk.server.one("POST", TdDesk.API + "HoSo/NopTrucTuyen");
    assertThat(SUBMIT.faults(sent.json())).isEmpty();
    assertThat(sent.json().path("loaiDoiTuong").asText()).isEqualTo("Doanh nghiệp");
    assertThat(sent.json().path("mucDo").asText()).isEqualTo("4");
    assertThat(sent.json().path("trichYeuHoSo").asText())
        .isEqualTo("Đề nghị cấp phù hiệu: 2 xe [" + PlainForm.REFERENCE + "]");
    assertThat(sent.json().path("eFormData").asText())
        .isEqualTo(
            "{\"SoVanBan\":\"05/2026/GĐN-ABC\",\"NguoiDaiDien.HoVaTen\":\"Nguyễn Văn Mẫu\"}");
    assertThat(sent.json().at("/thanhPhanHoSos/0/dinhKem").asText()).isEqualTo("h/2.pdf##h/3.pdf");
    assertThat(sent.json().at("/thanhPhanHoSos/1/dinhKem").asText()).isEqualTo("h/1.pdf");
    assertThat(sent.json().has("quanHuyenChuHoSo")).isFalse();
  }

  @Test
  void aFileTravelsWithItsFolderAndIsReadBackByItsPath() {
    desk.result("POST", "File/UploadFileBucket", "\"hoso/1 a.pdf\"");
    desk.server.on(
        "GET",
        TdDesk.API + "File/GetFileBucket",
        Answer.bytes(200, "application/pdf", "x".getBytes(StandardCharsets.UTF_8)));
    Outcome<StoredFile> stored =
        desk.portal.upload(PlainForm.paper("request-paper", "de-nghi.pdf"));
    desk.portal.verify(((Outcome.Done<StoredFile>) stored).value());

    assertThat(desk.server.one("POST", TdDesk.API + "File/UploadFileBucket").parts())
        .isEqualTo(Map.of("FolderName", "hoso", "Files/de-nghi.pdf", "%PDF-1.7 de-nghi.pdf"));
    assertThat(desk.server.one("GET", TdDesk.API + "File/GetFileBucket").parameters())
        .isEqualTo(Map.of("Path", "hoso/1 a.pdf"));
  }

  @Test
  void ourDossierIsLookedForOnEveryPageOfTheOwnList() {
    String full = "{\"data\":[{\"maHoSo\":\"a\",\"trichYeuHoSo\":\"x\"}],\"hasNextPage\":true}";
    String last =
        "{\"data\":[{\"maHoSo\":\"%s\",\"trichYeuHoSo\":\"2 xe [%s]\"}],\"hasNextPage\":false}"
            .formatted(TdDesk.CODE, PlainForm.REFERENCE);
    desk.server.on(
        "GET",
        TdDesk.API + "HoSo/Portal",
        request ->
            Answer.json(
                request.parameters().getOrDefault("PageNumber", "").equals("1") ? full : last));
    DossierKey key = new DossierKey(PlainForm.REFERENCE, null);

    assertThat(desk.portal.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Found(receipt)));
    assertThat(desk.portal.lookUp(new DossierKey("GTVT-OTHER", null)))
        .isEqualTo(new Outcome.Done<>(new LookUp.Absent()));
    assertThat(desk.server.requests().get(0).parameters())
        .isEqualTo(Map.of("PageNumber", "1", "PageSize", "50"));
  }

  @Test
  void anAnswerToARequestForPapersLosesNoFileThatIsThere() {
    desk.dossier(ASKED);
    desk.result(
        "GET",
        "HoSo/HoSoYeuCauBoSung/" + TdDesk.ID,
        """
        {"id":"%s","noiDungBoSung":"Thiếu đăng ký xe 3","lyDoBoSung":"x","hanBoSung":
        "2026-09-20T17:00:00","thanhPhanHoSos":[
        {"id":"g-1","ten":"Giấy đăng ký xe","maGiayTo":"KQ005040","dinhKem":"h/2.pdf##h/3.pdf",
        "noiDungBoSung":"thiếu xe 3"},
        {"id":"g-2","ten":"Giấy đề nghị","maGiayTo":"KQ005039","dinhKem":"h/1.pdf"}]}
        """
            .formatted(TdDesk.ID));
    desk.result("PUT", "HoSo/CongDanGuiBoSung/" + TdDesk.ID, "null");
    SupplementRequest asked =
        ((Outcome.Done<Progress>) desk.portal.progress(receipt))
            .value()
            .openRequest()
            .orElseThrow();
    assertThat(asked.wanted())
        .containsExactly(new SupplementRequest.Wanted("vehicle-registration", null, "thiếu xe 3"));

    Submission.SentFile more =
        new Submission.SentFile(
            PlainForm.paper("vehicle-registration", "xe-3.pdf"), new StoredFile("h/4.pdf", "0"));
    Supplement answer = new Supplement(asked.id(), List.of(more), "Gửi thêm");
    assertThat(desk.portal.supplement(receipt, answer)).isEqualTo(new Outcome.Done<>(asked.id()));

    Recorded sent = desk.server.one("PUT", TdDesk.API + "HoSo/CongDanGuiBoSung/" + TdDesk.ID);
    assertThat(SUPPLEMENT.faults(sent.json())).isEmpty();
    assertThat(sent.json().at("/danhSachGiayToBoSung/0/thanhPhanHoSoId").asText()).isEqualTo("g-1");
    assertThat(sent.json().at("/danhSachGiayToBoSung/0/fileDinhKemMoi").asText())
        .isEqualTo("h/2.pdf##h/3.pdf##h/4.pdf");
    assertThat(sent.json().path("thongTinTiepNhanBoSung").asText())
        .isEqualTo("Gửi thêm [" + asked.id() + "]");

    Supplement stale = new Supplement("td-0000000000000000", List.of(more), null);
    assertThat(desk.portal.supplement(receipt, stale)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aWithdrawalIsBelievedOnlyWhenTheDossierShowsIt() {
    desk.dossier("\"trangThaiHoSoId\":\"1\"");
    desk.server.on(
        "PUT",
        TdDesk.API + "HoSo/thaydoitrangthaihoso",
        Answer.json("{\"succeeded\":false,\"failed\":true,\"message\":null,\"data\":null}"));
    assertThat(desk.portal.withdraw(receipt, "nhầm")).isInstanceOf(Outcome.Unknown.class);

    desk.server.on(
        "PUT",
        TdDesk.API + "HoSo/thaydoitrangthaihoso",
        request -> {
          desk.dossier("\"trangThaiHoSoId\":\"3\",\"lyDoTuChoi\":\"Thu hồi: nhầm\"");
          return Answer.json("{\"succeeded\":false,\"failed\":true,\"data\":null}");
        });
    assertThat(desk.portal.withdraw(receipt, "nhầm"))
        .isEqualTo(new Outcome.Done<>(Withdrawal.DONE));
    Recorded sent = desk.server.requests("PUT", TdDesk.API + "HoSo/thaydoitrangthaihoso").get(0);
    assertThat(sent.parameters()).isEqualTo(Map.of("id", TdDesk.ID));
    assertThat(sent.text()).contains("\"trangThaiHoSoId\":\"3\"", "\"lyDoThuHoi\":\"nhầm\"");
  }

  @Test
  void oneThatIsTakenUpIsAskedForAndOneThatIsPaidIsRefused() {
    desk.dossier("\"trangThaiHoSoId\":\"4\"");
    desk.server.on(
        "PUT",
        TdDesk.API + "HoSo/thaydoitrangthaihoso",
        request -> {
          desk.dossier("\"trangThaiHoSoId\":\"7\"");
          return Answer.json("{\"succeeded\":false,\"failed\":true,\"data\":null}");
        });
    assertThat(desk.portal.withdraw(receipt, "nhầm"))
        .isEqualTo(new Outcome.Done<>(Withdrawal.ASKED));
    assertThat(desk.server.one("PUT", TdDesk.API + "HoSo/thaydoitrangthaihoso").json().toString())
        .contains("\"trangThaiHoSoId\":\"7\"");

    desk.server.on(
        "PUT",
        TdDesk.API + "HoSo/thaydoitrangthaihoso",
        Answer.text(500, "Hồ sơ đã thanh toán, không thể thu hồi"));
    desk.dossier("\"trangThaiHoSoId\":\"1\"");
    assertThat(desk.portal.withdraw(receipt, "nhầm")).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aFeeIsPaidOnThePageThatThePortalGives() {
    desk.server.on(
        "GET",
        TdDesk.API + "YeuCauThanhToan",
        Answer.json(
            """
            {"data":[{"id":"p-1","ma":"PH","soTien":150000,"trangThai":"Đã thanh toán"},
            {"id":"p-2","ma":"LP","soTien":50000,"trangThai":"Chưa thanh toán"},
            {"id":"p-3","ma":"LP","soTien":1,"trangThai":"Lạ"}]}
            """));
    desk.result(
        "POST",
        "YeuCauThanhToan/InitDvcPayment",
        "{\"maGiaoDichThanhToan\":\"tx-9\",\"duongDanThanhToan\":\"https://pay.example/9\"}");
    List<ChargedFee> fees = ((Outcome.Done<List<ChargedFee>>) desk.portal.fees(receipt)).value();
    assertThat(fees.stream().map(ChargedFee::state))
        .containsExactly(ChargedFee.State.PAID, ChargedFee.State.DUE, ChargedFee.State.UNKNOWN);

    Payer payer =
        new Payer(
            "Công ty Mẫu",
            "2300999999",
            "Bắc Ninh",
            new Payer.BankAccount("0001", "CONG TY MAU", "Ngân hàng Mẫu"));
    assertThat(desk.portal.paymentLink(receipt, payer))
        .isEqualTo(
            new Outcome.Done<>(new PaymentLink(URI.create("https://pay.example/9"), "tx-9")));
    Recorded sent = desk.server.one("POST", TdDesk.API + "YeuCauThanhToan/InitDvcPayment");
    assertThat(PAYMENT.faults(sent.json())).isEmpty();
    assertThat(sent.json().path("id").asText()).isEqualTo("p-2");
    assertThat(desk.server.requests("GET", TdDesk.API + "YeuCauThanhToan").get(0).parameters())
        .isEqualTo(Map.of("MaHoSo", TdDesk.CODE));
  }
}
