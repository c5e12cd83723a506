package vn.gtvt.sdk.portal.td;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

/** What TD's silence does not prove, and what its answers do not say. */
class TdDoubtTest {
  private static final String LIST = TdDesk.API + "HoSo/Portal";

  private final TdDesk desk = new TdDesk();
  private final Receipt receipt = new Receipt(TdDesk.CODE, PlainForm.REFERENCE);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void untilADossierOfOursWasSeenItsSilenceProvesNothingForASenderMayBeWrong() {
    assertThat(desk.portal.guard()).isEqualTo(Guard.PERSON);

    desk.result("POST", "HoSo/NopTrucTuyen", "\"" + TdDesk.CODE + "\"");
    desk.portal.submit(PlainForm.submission(null, List.of("h/1", "h/2", "h/3")));
    assertThat(desk.portal.guard()).isEqualTo(Guard.PERSON);
    desk.dossier("\"trangThaiHoSoId\":\"1\"");
    desk.portal.progress(receipt);
    assertThat(desk.portal.guard()).isEqualTo(Guard.LOOK_UP);
  }

  @Test
  void aReceiptThatBelongsToSomebodyElseNamesTheSenderToAPerson() {
    desk.server.on(
        "GET",
        TdDesk.API + "HoSo/GetByMa/.*",
        Answer.json(
            403,
            "{\"succeeded\":false,\"failed\":true,\"message\":"
                + "\"Không có quyền truy cập tài nguyên hiện tại\",\"data\":null}"));
    Outcome<Progress> outcome = desk.portal.progress(receipt);
    assertThat(outcome).isInstanceOf(Outcome.WaitsFor.class);
    var waiting = ((Outcome.WaitsFor<Progress>) outcome).waiting();
    assertThat(waiting.what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(waiting.advice().vi()).contains("tên đăng nhập", "Không nộp lại");
  }

  @Test
  void aDossierOfOursThatHasNoCodeYetIsThere() {
    desk.server.on(
        "GET",
        LIST,
        Answer.json(
            "{\"data\":[{\"id\":\"1\",\"maHoSo\":null,\"trichYeuHoSo\":\"Xe ["
                + PlainForm.REFERENCE
                + "]\"}],\"hasNextPage\":false}"));
    assertThat(desk.portal.lookUp(new DossierKey(PlainForm.REFERENCE, null)))
        .isEqualTo(new Outcome.Unknown<>("listed without a code"));
  }

  @Test
  void aPageIsNoPaper() {
    byte[] page = "\n<!DOCTYPE html><html>Đăng nhập</html>".getBytes(StandardCharsets.UTF_8);
    desk.server.on("GET", TdDesk.API + "File/GetFileBucket", Answer.bytes(200, "text/html", page));
    assertThat(desk.portal.result(receipt, new ResultFile("k", "k", "image/png", null)))
        .isInstanceOf(Outcome.Unknown.class);
    desk.server.on("GET", TdDesk.API + "File/GetFileBucket", Answer.text(200, "Lỗi hệ thống"));
    assertThat(desk.portal.result(receipt, new ResultFile("k", "k", "application/pdf", null)))
        .isInstanceOf(Outcome.Unknown.class);
    desk.server.on("GET", TdDesk.API + "File/GetFileBucket", Answer.text(200, "%PDF-1.4"));
    assertThat(desk.portal.result(receipt, new ResultFile("k", "k", "application/pdf", null)))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void moneyWrittenAsTextIsReadAndWhatIsNoneIsNotZero() {
    fee("\"50.000\"");
    assertThat(((Outcome.Done<List<ChargedFee>>) desk.portal.fees(receipt)).value().get(0).amount())
        .isEqualTo(50_000);
    for (String junk : List.of("null", "\"năm mươi\"", "0.5", "1e999", "-1", "true")) {
      fee(junk);
      assertThat(desk.portal.fees(receipt)).as(junk).isInstanceOf(Outcome.Unknown.class);
    }
  }

  private void fee(String amount) {
    desk.server.on(
        "GET",
        TdDesk.API + "YeuCauThanhToan",
        Answer.json("{\"data\":[{\"id\":\"f\",\"ma\":\"LP\",\"soTien\":" + amount + "}]}"));
  }
}
