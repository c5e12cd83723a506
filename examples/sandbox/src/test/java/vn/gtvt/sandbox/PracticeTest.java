package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.practice.PracticeDossier;

/** The practice portal as a plain HTTP client meets it; the page is docs/wire/practice.md. */
class PracticeTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient client = new TestClient(sandbox);

  @AfterEach
  void close() {
    sandbox.close();
  }

  private HttpResponse<String> post(String door, String body)
      throws IOException, InterruptedException {
    return post(client, door, body);
  }

  private static HttpResponse<String> post(TestClient client, String door, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(client.at("/practice/" + door))
            .header("Authorization", "Bearer practice")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private JsonNode json(String door, String body) throws IOException, InterruptedException {
    HttpResponse<String> response = post(door, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestClient.JSON.readTree(response.body());
  }

  private String create(String reference, String plan) throws IOException, InterruptedException {
    String body =
        "{\"reference\":\"%s\",\"title\":\"thử\",\"plan\":\"%s\",\"files\":[]}"
            .formatted(reference, plan);
    return json("dossiers", body).path("id").asText();
  }

  private JsonNode progress(String id) throws IOException, InterruptedException {
    return json("progress", "{\"id\":\"" + id + "\"}");
  }

  private int found(String door, String reference) throws IOException, InterruptedException {
    return json(door, "{\"reference\":\"" + reference + "\"}").path("ids").size();
  }

  @Test
  void withoutItsTokenNobodyComesIn() throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(client.at("/practice/find"))
                .header("Authorization", "Bearer practise")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(sandbox.practice().strangers()).isEqualTo(1);
  }

  @Test
  void itTakesTheSameDossierTwiceAndItsLedgerShowsBoth() throws Exception {
    create("HS-1", "");
    create("HS-1", "");
    assertThat(sandbox.practice().dossiers()).hasSize(2);
    assertThat(found("find", "HS-1")).isEqualTo(2);
  }

  @Test
  void switchedSoItRefusesASecondDossierUnderOneReference() throws Exception {
    try (Sandbox strict = Sandbox.builder().clock(clock).practiceRefusesTwice().start()) {
      TestClient other = new TestClient(strict);
      String body = "{\"reference\":\"HS-1\",\"title\":\"thử\",\"plan\":\"\",\"files\":[]}";
      assertThat(post(other, "dossiers", body).statusCode()).isEqualTo(200);
      HttpResponse<String> second = post(other, "dossiers", body);
      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(second.body()).contains("TAKEN");
      assertThat(strict.practice().dossiers()).hasSize(1);
    }
  }

  @Test
  void aDossierIsTakenUpAndDecidedAsTheClockGoes() throws Exception {
    String id = create("HS-1", "");
    assertThat(progress(id).path("status").asText()).isEqualTo("1");
    clock.advance(Duration.ofHours(1));
    assertThat(progress(id).path("status").asText()).isEqualTo("4");
    clock.advance(Duration.ofHours(23));
    JsonNode decided = progress(id);
    assertThat(decided.path("status").asText()).isEqualTo("9");
    assertThat(decided.path("results").get(0).path("sha256").asText()).hasSize(64);
  }

  @Test
  void theOfficerAsksForAPaperOnceAndGoesOnWhenItCame() throws Exception {
    String id = create("HS-1", "SUPPLEMENT");
    JsonNode asked = progress(id);
    assertThat(asked.path("status").asText()).isEqualTo("5");
    String request = asked.path("supplement").path("id").asText();
    String answer =
        "{\"id\":\"%s\",\"request\":\"%s\",\"files\":[{\"id\":\"f\"}]}".formatted(id, request);
    json("answers", answer);
    assertThat(progress(id).path("status").asText()).isEqualTo("1");
    json("answers", answer);
    assertThat(sandbox.practice().dossiers().get(0).answers()).containsExactly(request, request);
  }

  @Test
  void aWithdrawalIsDoneAtOnceOrPonderedAndCountsEachTime() throws Exception {
    String atOnce = create("HS-1", "");
    String pondered = create("HS-2", "PONDER");
    assertThat(withdraw(atOnce)).isEqualTo("DONE");
    assertThat(withdraw(pondered)).isEqualTo("ASKED");
    assertThat(withdraw(pondered)).isEqualTo("ASKED");
    assertThat(progress(pondered).path("status").asText()).isEqualTo("7");
    clock.advance(Duration.ofHours(1));
    assertThat(sandbox.practice().dossiers())
        .extracting(PracticeDossier::status)
        .containsExactly("8", "8");
    assertThat(sandbox.practice().dossiers().get(1).withdrawals()).isEqualTo(2);
  }

  private String withdraw(String id) throws IOException, InterruptedException {
    return json("withdrawals", "{\"id\":\"" + id + "\",\"reason\":\"thử\"}")
        .path("outcome")
        .asText();
  }

  @Test
  void aFaultLaidForOneDossierStrikesThatOneAndAfterTheCallsThatAreLeftAlone() throws Exception {
    sandbox.faults().nextFor("practice.find", "HS-2", 1, Fault.httpError(502));
    assertThat(found("find", "HS-1")).isZero();
    assertThat(found("find", "HS-2")).isZero();
    assertThat(post("find", "{\"reference\":\"HS-1\"}").statusCode()).isEqualTo(200);
    assertThat(post("find", "{\"reference\":\"HS-2\"}").statusCode()).isEqualTo(502);
    assertThat(found("find", "HS-2")).isZero();
    assertThat(sandbox.faults().hitsOf("practice.find", "HS-2"))
        .containsEntry(FaultKind.HTTP_ERROR, 1);
    assertThat(sandbox.faults().hitsOf("practice.find", "HS-1")).isEmpty();
  }

  @Test
  void anAnswerOfTheTestsOwnIsGivenAndNothingIsStored() throws Exception {
    sandbox.faults().next("practice.create", Fault.answer(203, "{\"message\":\"…\"}"));
    String body = "{\"reference\":\"HS-1\",\"title\":\"thử\",\"plan\":\"\",\"files\":[]}";
    HttpResponse<String> answer = post("dossiers", body);
    assertThat(answer.statusCode()).isEqualTo(203);
    assertThat(answer.body()).isEqualTo("{\"message\":\"…\"}");
    assertThat(sandbox.practice().dossiers()).isEmpty();
  }

  @Test
  void aLateDossierIsMissedByTheFirstDirectLookUpAndFoundByTheSecond() throws Exception {
    sandbox.faults().next("practice.create", Fault.lateWrite());
    assertThatThrownBy(() -> create("HS-1", "")).isInstanceOf(IOException.class);
    assertThat(found("search", "HS-1")).isZero();
    assertThat(found("find", "HS-1")).isZero();
    assertThat(found("find", "HS-1")).isEqualTo(1);
  }

  @Test
  void aLateAnswerIsMissedByTheFirstReadOfItsDossier() throws Exception {
    String id = create("HS-1", "SUPPLEMENT");
    String request = progress(id).path("supplement").path("id").asText();
    sandbox.faults().next("practice.answer", Fault.lateWrite());
    String body =
        "{\"id\":\"%s\",\"request\":\"%s\",\"files\":[{\"id\":\"f\"}]}".formatted(id, request);
    assertThatThrownBy(() -> post("answers", body)).isInstanceOf(IOException.class);
    assertThat(progress(id).path("answered").size()).isZero();
    assertThat(progress(id).path("answered").get(0).asText()).isEqualTo(request);
  }

  @Test
  void theIndexHidesADossierThatTheDatabaseHas() throws Exception {
    sandbox.faults().next("practice.search", Fault.laggingSearch(2));
    create("HS-1", "");
    assertThat(found("find", "HS-1")).isEqualTo(1);
    assertThat(found("search", "HS-1")).isZero();
    assertThat(found("search", "HS-1")).isZero();
    assertThat(found("search", "HS-1")).isEqualTo(1);
  }

  @Test
  void aDossierThatNamesAFileNobodyUploadedIsRefusedByName() throws Exception {
    HttpResponse<String> answer =
        post("dossiers", "{\"reference\":\"HS-1\",\"files\":[{\"id\":\"none\"}]}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestClient.JSON.readTree(answer.body()).path("error").asText()).isEqualTo("REFUSED");
  }
}
