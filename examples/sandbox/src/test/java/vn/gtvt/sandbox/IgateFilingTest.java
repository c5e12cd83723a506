package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
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
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.portal.PortalFile;

/**
 * The way of a dossier through the iGate doors: the person's step, the officer, and what breaks.
 */
class IgateFilingTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private IgateClient client;

  @BeforeEach
  void logIn() throws Exception {
    client = IgateClient.loggedIn(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private void wait(Duration time) throws Exception {
    clock.advance(time);
    client = IgateClient.loggedIn(sandbox);
  }

  private String page(String address) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(address))).body();
  }

  private void submit(String page, String fields) throws Exception {
    client.send(
        HttpRequest.newBuilder(client.at("portal/vi/" + page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  @Test
  void withoutThePersonsStepADossierIsRefusedAndAfterItTaken() throws Exception {
    ObjectNode body = client.small("HS-1");
    HttpResponse<String> refused = client.apply(body);
    assertThat(refused.statusCode()).isEqualTo(400);
    JsonNode answer = IgateClient.json(refused);
    assertThat(answer.at("/errors/captcha/0").asText()).isNotBlank();
    assertThat(sandbox.portals().dossiers()).isEmpty();
    String address = answer.at("/sandboxCaptcha/page").asText();
    String code = body.path("code").asText();
    submit("captcha", "code=" + code + "&answer=" + "sai");
    assertThat(client.apply(body).statusCode()).isEqualTo(400);
    submit("captcha", "code=" + code + "&answer=" + read(page(address)));
    assertThat(client.apply(body).statusCode()).isEqualTo(200);
    assertThat(sandbox.portals().of("igate", "HS-1")).hasSize(1);
  }

  /** What a person reads: digits in words. */
  private static String read(String html) {
    Matcher question = Pattern.compile("id=\"question\">([^<]*)<").matcher(html);
    assertThat(question.find()).isTrue();
    List<String> digits =
        List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    StringBuilder answer = new StringBuilder();
    for (String word : question.group(1).split(" ", -1)) {
      answer.append(digits.indexOf(word));
    }
    return answer.toString();
  }

  @Test
  void theSameDossierIsTakenTwiceAndTheLedgerShowsBoth() throws Exception {
    ObjectNode body = client.small("HS-1");
    sandbox.igatePerson().confirm(body.path("code").asText());
    client.apply(body);
    client.apply(body);
    assertThat(sandbox.portals().filedTwice("igate")).containsExactly("HS-1");
    assertThat(client.search("code-match=" + body.path("code").asText())).hasSize(2);
  }

  @Test
  void aDossierIsTakenUpDecidedAndHandedOverAsTheClockGoes() throws Exception {
    String id = client.file("HS-1");
    assertThat(client.status(id)).isEqualTo("Mới đăng ký");
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo("Được tiếp nhận");
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo("Đang xử lý");
    wait(Duration.ofHours(23));
    assertThat(client.status(id)).isEqualTo("Đã xử lý xong");
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo("Đã trả kết quả");
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSE, 3, Không được tiếp nhận",
    "ODD, 3, Hồ sơ đang luân chuyển",
    "SUPPLEMENT, 3, Yêu cầu bổ sung giấy tờ",
    "PAY, 3, Yêu cầu thực hiện nghĩa vụ tài chính",
    "STOP, 30, Dừng xử lý",
    "SLOW, 200, Đang xử lý"
  })
  void aPlanSaysWhatTheOfficerDoesDifferently(String word, int hours, String status)
      throws Exception {
    sandbox.plans().lay("igate", "HS-1", word);
    String id = client.file("HS-1");
    wait(Duration.ofHours(hours));
    assertThat(client.status(id)).isEqualTo(status);
  }

  @Test
  void papersAreHandedInOnThePageAndTheOfficerGoesOn() throws Exception {
    sandbox.plans().lay("igate", "HS-1", "SUPPLEMENT");
    String id = client.file("HS-1");
    wait(Duration.ofHours(3));
    JsonNode asked = client.detail(id);
    assertThat(
            asked.at("/currentTask/0/bpmProcessDefinitionTask/variable/processComments").asText())
        .contains("Bổ sung");
    assertThat(page(client.at("portal/vi/supplement?id=" + id).toString())).contains("Bổ sung");
    submit("supplement", "id=" + id);
    assertThat(client.status(id)).isEqualTo("Đang xử lý");
    assertThat(sandbox.portals().dossiers().get(0).answers()).isEqualTo(1);
    wait(Duration.ofHours(24));
    assertThat(client.status(id)).isEqualTo("Đã xử lý xong");
  }

  @Test
  void aFeeIsPaidAndAWithdrawalAskedForOnThePages() throws Exception {
    sandbox.plans().lay("igate", "HS-1", "PAY,DENY");
    String id = client.file("HS-1");
    wait(Duration.ofHours(3));
    submit("payment", "id=" + id);
    assertThat(client.status(id)).isEqualTo("Đang xử lý");
    submit("withdraw", "id=" + id);
    assertThat(client.status(id)).isEqualTo("Công dân yêu cầu rút hồ sơ");
    wait(Duration.ofHours(1));
    assertThat(client.status(id)).isEqualTo("Đang xử lý");
    String other = client.file("HS-2");
    submit("withdraw", "id=" + other);
    assertThat(client.status(other)).isEqualTo("Dừng xử lý");
    assertThat(sandbox.portals().dossiers())
        .extracting(PortalDossier::withdrawals)
        .containsExactly(1, 1);
  }

  @Test
  void aBlankPaperIsEmptyAndNoPaperIsNone() throws Exception {
    sandbox.plans().lay("igate", "HS-1", "BLANK");
    sandbox.plans().lay("igate", "HS-2", "PAPERLESS");
    String blank = client.file("HS-1");
    String paperless = client.file("HS-2");
    wait(Duration.ofHours(25));
    JsonNode paper = client.detail(blank).at("/sandboxResult/0");
    assertThat(client.get("fi/file/" + paper.path("id").asText()).body()).isEmpty();
    assertThat(client.detail(paperless).has("sandboxResult")).isFalse();
  }

  @Test
  void aLateDossierIsMissedByTheFirstSearchForItsCodeAndFoundByTheSecond() throws Exception {
    ObjectNode body = client.small("HS-1");
    String code = body.path("code").asText();
    sandbox.igatePerson().confirm(code);
    sandbox.faults().next("igate.apply", Fault.lateWrite());
    assertThatThrownBy(() -> client.apply(body)).isInstanceOf(IOException.class);
    assertThat(client.search("code-match=H99.01-260914-9999")).isEmpty();
    assertThat(client.search("code-match=" + code)).isEmpty();
    assertThat(client.search("code-match=" + code)).hasSize(1);
  }

  @Test
  void theIndexLagsBehindTheDatabase() throws Exception {
    sandbox.faults().next("igate.search", Fault.laggingSearch(1));
    String id = client.file("HS-1");
    assertThat(client.status(id)).isEqualTo("Mới đăng ký");
    assertThat(client.search("code=H99")).isEmpty();
    assertThat(client.search("code=H99")).hasSize(1);
    assertThat(sandbox.faults().hits()).containsEntry(FaultKind.LAGGING_SEARCH, 1);
  }

  @Test
  void whoLooksTooEarlyIsToldThatThereIsNone() throws Exception {
    sandbox.faults().next("igate.apply", Fault.tooEarly(Duration.ofMinutes(5)));
    String id = client.file("HS-1");
    assertThat(client.get("pa/dossier/" + id + "/--online").statusCode()).isEqualTo(404);
    assertThat(client.search("code=H99")).isEmpty();
    clock.advance(Duration.ofMinutes(5));
    assertThat(client.status(id)).isEqualTo("Mới đăng ký");
    assertThat(sandbox.faults().hits()).containsEntry(FaultKind.TOO_EARLY, 2);
  }

  @Test
  void theCitizensSideDriftsBehindTheOfficers() throws Exception {
    sandbox.faults().next("igate.apply", Fault.drift(Duration.ofHours(6)));
    String id = client.file("HS-1");
    wait(Duration.ofHours(3));
    assertThat(client.search("code=H99").get(0).at("/dossierTaskStatus/name").asText())
        .isEqualTo("Đang xử lý");
    assertThat(client.status(id)).isEqualTo("Mới đăng ký");
    wait(Duration.ofHours(6));
    assertThat(client.status(id)).isEqualTo("Đang xử lý");
  }

  @Test
  void theSecondFileOfAComponentIsLostWithoutAWord() throws Exception {
    ObjectNode body = client.small("HS-1");
    ((ObjectNode) body.at("/dossierFormFile/0"))
        .set("file", IgateClient.json(client.upload("HS-1_a.pdf", "HS-1_b.pdf")));
    sandbox.igatePerson().confirm(body.path("code").asText());
    sandbox.faults().next("igate.apply", Fault.loseSecond());
    HttpResponse<String> answer = client.apply(body);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode kept = client.detail(IgateClient.json(answer).path("id").asText());
    assertThat(kept.at("/dossierFormFile/0/file")).hasSize(1);
    assertThat(sandbox.portals().dossiers().get(0).files()).hasSize(1);
  }

  @Test
  void anUploadIsAnsweredWellAndCannotBeReadAfterwards() throws Exception {
    sandbox.faults().next("igate.upload", Fault.unreadable());
    ObjectNode body = client.small("HS-1");
    JsonNode file = body.at("/dossierFormFile/0/file/0");
    String read = client.get("fi/file/" + file.path("id").asText()).body();
    assertThat(read.length()).isEqualTo(file.path("size").asInt() / 2);
    sandbox.igatePerson().confirm(body.path("code").asText());
    assertThat(client.apply(body).statusCode()).isEqualTo(200);
    assertThat(sandbox.portals().dossiers().get(0).files())
        .extracting(PortalFile::isWhole)
        .containsExactly(false);
  }

  @Test
  void aFaultLaidForOneDossierStrikesThatOneOnly() throws Exception {
    String one = client.file("HS-1");
    String two = client.file("HS-2");
    sandbox.faults().nextFor("igate.detail", "HS-2", 0, Fault.httpError(502));
    assertThat(client.get("pa/dossier/" + one + "/--online").statusCode()).isEqualTo(200);
    assertThat(client.get("pa/dossier/" + two + "/--online").statusCode()).isEqualTo(502);
    assertThat(sandbox.faults().hitsOf("igate.detail", "HS-2"))
        .isEqualTo(Map.of(FaultKind.HTTP_ERROR, 1));
  }
}
