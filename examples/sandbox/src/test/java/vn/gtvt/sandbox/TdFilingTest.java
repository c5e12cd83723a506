package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.portal.PortalFile;

/** The way of a dossier through the TD doors: supplement, withdrawal, and what breaks. */
class TdFilingTest {
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

  private void wait(Duration time) throws Exception {
    clock.advance(time);
    client = TdClient.loggedIn(sandbox);
  }

  private static ObjectNode answer(String component, String path) {
    ObjectNode body = TestClient.JSON.createObjectNode();
    body.put("thongTinTiepNhanBoSung", "Gửi lại bản rõ");
    ArrayNode papers = body.putArray("danhSachGiayToBoSung");
    papers.addObject().put("thanhPhanHoSoId", component).put("fileDinhKemMoi", path);
    return body;
  }

  private HttpResponse<String> send(String id, ObjectNode body) throws Exception {
    return client.put("HoSo/CongDanGuiBoSung/" + id, body);
  }

  @ParameterizedTest
  @CsvSource({"REFUSE, 3, 3", "ODD, 3, 11", "STOP, 30, 8", "SLOW, 200, 4", "PAY, 3, 6"})
  void aPlanSaysWhatTheOfficerDoesDifferently(String word, int hours, String status)
      throws Exception {
    sandbox.plans().lay("td", "HS-1", word);
    String id = client.file("HS-1");
    wait(Duration.ofHours(hours));
    assertThat(client.status(id)).isEqualTo(status);
  }

  @Test
  void aSupplementIsSavedSentAndLookedAtByTheOfficer() throws Exception {
    sandbox.plans().lay("td", "HS-1", "SUPPLEMENT");
    String id = client.file("HS-1");
    wait(Duration.ofHours(3));
    assertThat(client.list("MaTrangThai=5")).hasSize(1);
    JsonNode asked = client.read("HoSo/HoSoYeuCauBoSung/" + id).path("data");
    assertThat(asked.path("thoiHanBoSung").isInt()).isTrue();
    assertThat(asked.at("/thanhPhanHoSos/0/noiDungBoSung").asText()).isNotBlank();
    String component = asked.at("/thanhPhanHoSos/0/id").asText();
    String path = client.upload("HS-1_moi.pdf");
    ObjectNode body = answer(component, path);
    body.putArray("danhSachGiayToBoSungMoi")
        .addObject()
        .put("tenThanhPhan", "Giấy tờ thêm")
        .put("fileDinhKemMoi", path);
    assertThat(client.put("HoSo/CongDanCapNhatBoSung/" + id, body).statusCode()).isEqualTo(200);
    assertThat(client.status(id)).isEqualTo("5");
    assertThat(sandbox.portals().dossiers().get(0).answers()).isZero();
    assertThat(send(id, body).statusCode()).isEqualTo(200);
    JsonNode sent = client.detail(id);
    assertThat(sent.path("trangThaiHoSoId").asText()).isEqualTo("5");
    assertThat(sent.path("trangThaiBoSung").asText()).isEqualTo("Công dân đã gửi bổ sung");
    assertThat(sent.at("/thanhPhanHoSos/0/dinhKem").asText()).isEqualTo(path);
    // What was new in the body was added by the saving and by the sending.
    assertThat(sent.path("thanhPhanHoSos")).hasSize(3);
    assertThat(client.list("MaTrangThai=5")).isEmpty();
    assertThat(send(id, body).statusCode()).isEqualTo(400);
    assertThat(sandbox.portals().dossiers().get(0).answers()).isEqualTo(1);
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo("4");
    assertThat(client.detail(id).path("trangThaiBoSung").asText()).isEqualTo("Hoàn thành bổ sung");
    wait(Duration.ofHours(23));
    assertThat(client.status(id)).isEqualTo("9");
  }

  @Test
  void askedBeforeReceiptTheStatusGoesBackToOne() throws Exception {
    sandbox.plans().lay("td", "HS-1", "SUPPLEMENT_FIRST");
    String id = client.file("HS-1");
    wait(Duration.ofMinutes(30));
    assertThat(client.status(id)).isEqualTo("5");
    String component = client.detail(id).at("/thanhPhanHoSos/0/id").asText();
    assertThat(send(id, answer(component, client.upload("HS-1_moi.pdf"))).statusCode())
        .isEqualTo(200);
    assertThat(client.status(id)).isEqualTo("1");
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo("2");
  }

  @Test
  void aSupplementIsRefusedWhenNobodyAsksOrItIsNotTheSendersOrNothingIsNamed() throws Exception {
    sandbox.plans().lay("td", "HS-1", "SUPPLEMENT");
    String id = client.file("HS-1");
    String component = client.detail(id).at("/thanhPhanHoSos/0/id").asText();
    ObjectNode body = answer(component, client.upload("HS-1_moi.pdf"));
    assertRefused(send(id, body), "không ở trạng thái bổ sung");
    wait(Duration.ofHours(3));
    ObjectNode empty = body.deepCopy();
    empty.putArray("danhSachGiayToBoSung");
    assertRefused(send(id, empty), "Cập nhật thành phần hồ sơ thất bại");
    assertRefused(send(id, answer(id, "")), "Cập nhật thành phần hồ sơ thất bại");
    assertThat(send(id, answer("x", "")).statusCode()).isEqualTo(400);
    assertThat(send(id, answer(component, "ho-so/khac.pdf")).statusCode()).isEqualTo(400);
    sandbox.account("khac", "khac".toCharArray());
    TdClient other = TdClient.loggedIn(sandbox, "khac", "khac");
    assertRefused(other.put("HoSo/CongDanGuiBoSung/" + id, body), "không phải người gửi hồ sơ");
    assertThat(sandbox.portals().dossiers().get(0).answers()).isZero();
  }

  private static void assertRefused(HttpResponse<String> response, String words)
      throws IOException {
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(TdClient.json(response).path("message").asText()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thongTinTiepNhanBoSung", "danhSachGiayToBoSung"})
  void junkInASupplementIsRefusedByTheNameOfTheField(String field) throws Exception {
    String id = client.file("HS-1");
    ObjectNode body = answer("x", "x");
    body.putArray(field).addArray();
    JsonNode errors = TdClient.json(send(id, body)).path("errors");
    assertThat(errors.fieldNames().next()).startsWith(field);
    body.remove(field);
    assertThat(TdClient.json(send(id, body)).path("errors").has(field)).isTrue();
  }

  private HttpResponse<String> withdraw(String id, String number) throws Exception {
    ObjectNode body = TestClient.JSON.createObjectNode().put("trangThaiHoSoId", number);
    return client.put("HoSo/thaydoitrangthaihoso?id=" + id, body.put("lyDoThuHoi", "Nhầm xe"));
  }

  @Test
  void aDossierIsTakenBackAndTheAnswerSaysThatItFailed() throws Exception {
    String id = client.file("HS-1");
    HttpResponse<String> answer = withdraw(id, "3");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(TdClient.json(answer).path("succeeded").asBoolean()).isFalse();
    JsonNode dossier = client.detail(id);
    assertThat(dossier.path("trangThaiHoSoId").asText()).isEqualTo("3");
    assertThat(dossier.path("lyDoTuChoi").asText()).isEqualTo("Thu hồi: Nhầm xe");
    assertThat(withdraw(id, "3").statusCode()).isEqualTo(400);
    assertThat(sandbox.portals().dossiers().get(0).withdrawals()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"'', 8, 8", "PONDER, 7, 8", "DENY, 7, 4"})
  void aWishToWithdrawIsAnsweredAtOnceOrAfterAnHour(String word, String now, String later)
      throws Exception {
    sandbox.plans().lay("td", "HS-1", word);
    String id = client.file("HS-1");
    wait(Duration.ofHours(3));
    assertThat(withdraw(id, "7").statusCode()).isEqualTo(200);
    assertThat(client.status(id)).isEqualTo(now);
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo(later);
    assertThat(withdraw(id, "4").statusCode()).isEqualTo(400);
  }

  @Test
  void takingBackCancelsAnOpenFeeAndIsNotPossibleOnceItIsPaid() throws Exception {
    sandbox.plans().lay("td", "HS-1", "PAY");
    sandbox.plans().lay("td", "HS-2", "PAY");
    String open = client.file("HS-1");
    String paid = client.file("HS-2");
    wait(Duration.ofHours(3));
    String fee = client.detail(paid).at("/yeuCauThanhToans/0/id").asText();
    client.send(
        client
            .at("/td/pay")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("id=" + fee)));
    assertThat(withdraw(open, "3").statusCode()).isEqualTo(200);
    assertThat(client.status(open)).isEqualTo("3");
    HttpResponse<String> refused = withdraw(paid, "3");
    assertThat(refused.statusCode()).isEqualTo(500);
    assertThat(refused.body()).isEqualTo("Hồ sơ đã thanh toán, không thể thu hồi");
    assertThat(client.status(paid)).isNotEqualTo("3");
  }

  @Test
  void aSecondRequestIsASecondDossier() throws Exception {
    ObjectNode body = client.small("HS-1");
    client.submit(body);
    client.submit(body);
    assertThat(sandbox.portals().filedTwice("td")).containsExactly("HS-1");
  }

  @Test
  void aDossierIsStoredThoughTheMailFailedAndTheAnswerIsBareText() throws Exception {
    sandbox.plans().lay("td", "HS-1", "MAIL_DOWN");
    HttpResponse<String> answer = client.submit(client.small("HS-1"));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("{");
    assertThat(client.list("MaTTHC=2.002288")).hasSize(1);
  }

  @Test
  void aLateDossierIsMissedByTheFirstListOfItsProcedure() throws Exception {
    ObjectNode body = client.small("HS-1");
    sandbox.faults().next("td.submit", Fault.lateWrite());
    assertThatThrownBy(() -> client.submit(body)).isInstanceOf(IOException.class);
    assertThat(client.list("MaTTHC=1.001751")).isEmpty();
    assertThat(client.list("MaTTHC=2.002288")).isEmpty();
    assertThat(client.list("MaTTHC=2.002288")).hasSize(1);
  }

  @Test
  void aLateWithdrawalIsMissedByTheFirstRead() throws Exception {
    String id = client.file("HS-1");
    sandbox.faults().next("td.withdraw", Fault.lateWrite());
    assertThatThrownBy(() -> withdraw(id, "3")).isInstanceOf(IOException.class);
    assertThat(client.status(id)).isEqualTo("1");
    assertThat(client.status(id)).isEqualTo("3");
  }

  @Test
  void theListLagsAndTheReadsComeTooEarlyOrDrift() throws Exception {
    sandbox.faults().next("td.list", Fault.laggingSearch(1));
    client.submit(client.small("HS-1"));
    assertThat(client.list("")).isEmpty();
    assertThat(client.list("")).hasSize(1);
    sandbox.faults().next("td.submit", Fault.tooEarly(Duration.ofMinutes(5)));
    String code = TdClient.json(client.submit(client.small("HS-2"))).path("data").asText();
    assertThat(client.get("HoSo/GetByMa/" + code).statusCode()).isEqualTo(404);
    assertThat(client.list("")).hasSize(1);
    wait(Duration.ofMinutes(5));
    assertThat(client.get("HoSo/GetByMa/" + code).statusCode()).isEqualTo(200);
    sandbox.faults().next("td.submit", Fault.drift(Duration.ofHours(6)));
    String id = client.file("HS-3");
    wait(Duration.ofHours(3));
    assertThat(client.list("").get(0).path("trangThaiHoSoId").asText()).isEqualTo("4");
    assertThat(client.status(id)).isEqualTo("1");
  }

  @Test
  void theSecondFileOfAComponentIsLostAndAnUploadIsUnreadable() throws Exception {
    sandbox.faults().next("td.submit", Fault.loseSecond());
    ObjectNode body = client.small("HS-1");
    ObjectNode component = (ObjectNode) body.at("/thanhPhanHoSos/0");
    sandbox.faults().next("td.upload", Fault.unreadable());
    String broken = client.upload("HS-1_2.pdf");
    assertThat(client.download(broken).body().length())
        .isEqualTo("%PDF-1.7 HS-1_2.pdf".length() / 2);
    component.put("dinhKem", broken + "##" + component.path("dinhKem").asText());
    assertThat(client.submit(body).statusCode()).isEqualTo(200);
    assertThat(sandbox.portals().dossiers().get(0).files())
        .extracting(PortalFile::isWhole)
        .containsExactly(false);
    assertThat(client.list("").get(0).path("maHoSo").asText()).isNotEmpty();
  }
}
