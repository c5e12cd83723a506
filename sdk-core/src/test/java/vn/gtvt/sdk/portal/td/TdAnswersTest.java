package vn.gtvt.sdk.portal.td;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

class TdAnswersTest {
  private final TdDesk desk = new TdDesk();
  private final Receipt receipt = new Receipt(TdDesk.CODE, PlainForm.REFERENCE);

  @AfterEach
  void close() {
    desk.close();
  }

  private Progress progress(String fields) {
    desk.dossier(fields);
    return ((Outcome.Done<Progress>) desk.portal.progress(receipt)).value();
  }

  private static Submission submission() {
    return PlainForm.submission(null, List.of("h/1", "h/2", "h/3"));
  }

  @Test
  void onlyAResultThatFailedIsARefusal() {
    String path = TdDesk.API + "HoSo/NopTrucTuyen";
    desk.server.on(
        "POST",
        path,
        Answer.json(
            400, "{\"succeeded\":false,\"failed\":true,\"message\":\"Thủ tục không tồn tại\"}"));
    Outcome.Refused<Receipt> refused = (Outcome.Refused<Receipt>) desk.portal.submit(submission());
    assertThat(refused.reason().vi()).contains("Thủ tục không tồn tại");

    // The dossier is stored before the e-mail whose failure answers 500.
    desk.server.on("POST", path, Answer.text(500, "Gửi thư không thành công"));
    assertThat(desk.portal.submit(submission())).isInstanceOf(Outcome.Unknown.class);
    desk.server.on("POST", path, Answer.json("{\"succeeded\":false,\"failed\":true}"));
    assertThat(desk.portal.submit(submission())).isInstanceOf(Outcome.Unknown.class);
    desk.server.on("POST", path, Answer.json("{\"succeeded\":true,\"data\":null}"));
    assertThat(desk.portal.submit(submission())).isInstanceOf(Outcome.Unknown.class);
    desk.server.on("POST", path, Answer.text(403, "blocked"));
    assertThat(desk.portal.submit(submission())).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void numbersAreNationalAndAnUnlistedOneStaysRaw() {
    Progress read =
        progress(
            "\"trangThaiHoSoId\":\"4\",\"ngayTiepNhan\":\"2026-09-14T09:00:00\",\"ngayHenTra\":"
                + "\"2026-09-16T17:00:00\",\"ngayTra\":\"rác\"");
    assertThat(read.status()).isEqualTo(DossierStatus.PROCESSING);
    assertThat(read.receivedAt()).isEqualTo(Instant.parse("2026-09-14T02:00:00Z"));
    assertThat(read.appointment()).isEqualTo(Instant.parse("2026-09-16T10:00:00Z"));
    assertThat(read.decidedAt()).isNull();
    assertThat(progress("\"trangThaiHoSoId\":\"11\"").status())
        .isEqualTo(DossierStatus.unknown("11"));
  }

  @Test
  void fiveAloneDoesNotMeanThatSomethingIsWanted() {
    Progress sent =
        progress(
            "\"trangThaiHoSoId\":\"5\",\"trangThaiBoSung\":\"Công dân đã gửi bổ sung\","
                + "\"thongTinTiepNhanBoSung\":\"Gửi thêm [td-0123456789abcdef]\"");
    assertThat(sent.openRequest()).isEmpty();
    assertThat(sent.answered()).containsExactly("td-0123456789abcdef");
    assertThat(sent.supplement()).isNotNull();

    Progress byHand =
        progress("\"trangThaiHoSoId\":\"5\",\"trangThaiBoSung\":\"Công dân đã gửi bổ sung\"");
    assertThat(byHand.openRequest()).isEmpty();
    assertThat(byHand.supplement()).isNotNull();
  }

  @Test
  void aSecondRoundOfTheSameWordsIsAnotherRequest() {
    String asked = "\"trangThaiHoSoId\":\"5\",\"trangThaiBoSung\":\"Yêu cầu công dân bổ sung\"";
    String body =
        "{\"id\":\"" + TdDesk.ID + "\",\"noiDungBoSung\":\"Thiếu\",\"thanhPhanHoSos\":[]%s}";
    desk.result("GET", "HoSo/HoSoYeuCauBoSung/" + TdDesk.ID, body.formatted(""));
    String first = progress(asked).openRequest().orElseThrow().id();
    assertThat(progress(asked).openRequest().orElseThrow().id()).isEqualTo(first);

    String note = ",\"thongTinTiepNhanBoSung\":\"Gửi [" + first + "]\"";
    desk.result("GET", "HoSo/HoSoYeuCauBoSung/" + TdDesk.ID, body.formatted(note));
    Progress again = progress(asked + note);
    assertThat(again.openRequest().orElseThrow().id()).isNotEqualTo(first);
    assertThat(again.answered()).containsExactly(first);
  }

  @Test
  void oneThatItsFilerTookBackWasNotRefusedByTheAuthority() {
    assertThat(progress("\"trangThaiHoSoId\":\"3\",\"lyDoTuChoi\":\"Thu hồi: nhầm\"").status())
        .isEqualTo(DossierStatus.STOPPED);
    assertThat(progress("\"trangThaiHoSoId\":\"3\",\"lyDoTuChoi\":\"Sai\"").status())
        .isEqualTo(DossierStatus.NOT_RECEIVED);
  }

  @Test
  void resultsStandInTheDossierOnceItIsDecided() {
    String papers = ",\"dinhKemKetQua\":\"kq/1_phu-hieu.pdf##kq/2_qd.docx\"";
    assertThat(progress("\"trangThaiHoSoId\":\"4\"" + papers).results()).isEmpty();
    assertThat(progress("\"trangThaiHoSoId\":\"9\"" + papers).results())
        .containsExactly(
            new ResultFile("kq/1_phu-hieu.pdf", "1_phu-hieu.pdf", "application/pdf", null),
            new ResultFile("kq/2_qd.docx", "2_qd.docx", "application/octet-stream", null));
  }

  @Test
  void aDossierThatIsNotShownNowWasNotRefused() {
    desk.server.on(
        "GET", TdDesk.API + "HoSo/GetByMa/.*", Answer.json(404, "{\"succeeded\":false}"));
    assertThat(desk.portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aFileThatCannotBeReadBackGoesOnceMore() {
    desk.server.on("GET", TdDesk.API + "File/GetFileBucket", Answer.text(500, "not found"));
    StoredFile stored = new StoredFile("h/1", "0");
    assertThat(desk.portal.verify(stored)).isInstanceOf(Outcome.Refused.class);
    assertThat(desk.portal.readBack(stored)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theLogInKeepsItsTokenUntilItIsRefusedAndThenRefreshesIt() {
    ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 0));
    desk.server
        .on("POST", "/td/api/tokens", Answer.json("{\"token\":\"t-1\",\"refreshToken\":\"r-1\"}"))
        .on(
            "POST",
            "/td/api/tokens/refresh",
            Answer.json("{\"token\":\"t-2\",\"refreshToken\":\"r-2\"}"));
    char[] password = "mat-khau".toCharArray();
    try (TdLogin login =
        new TdLogin(desk.caller, clock, desk.server.url().resolve("td"), "root", "mau", password)) {
      assertThat(login.login()).isEqualTo(new Login.Granted("t-1"));
      assertThat(login.login()).isEqualTo(new Login.Granted("t-1"));
      login.refused("t-1");
      assertThat(login.login()).isEqualTo(new Login.Granted("t-2"));

      assertThat(desk.server.requests()).hasSize(2);
      assertThat(desk.server.requests().get(0).headers()).containsEntry("tenant", "root");
      assertThat(desk.server.requests().get(0).text())
          .isEqualTo("{\"userName\":\"mau\",\"password\":\"mat-khau\"}");
      assertThat(desk.server.requests().get(1).text())
          .contains("\"token\":\"t-1\"", "\"refreshToken\":\"r-1\"");

      desk.server
          .on("POST", "/td/api/tokens", Answer.json(401, "{\"messages\":[\"x\"]}"))
          .on("POST", "/td/api/tokens/refresh", Answer.json(401, "{}"));
      login.refused("t-2");
      assertThat(login.login()).isInstanceOf(Login.Denied.class);
      int asked = desk.server.requests().size();
      assertThat(login.login()).isInstanceOf(Login.Denied.class);
      assertThat(desk.server.requests()).hasSize(asked);
      clock.advance(Duration.ofMinutes(6));
      assertThat(login.login()).isInstanceOf(Login.Denied.class);
      assertThat(desk.server.requests()).hasSize(asked + 1);
    }
  }
}
