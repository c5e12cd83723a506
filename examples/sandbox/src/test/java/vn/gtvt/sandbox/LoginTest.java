package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginTest {
  private static final String GOOD =
      "grant_type=password&client_id=thu&username=cong-ty&password=sandbox";

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 11, 20), LocalTime.of(9, 0));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient client = new TestClient(sandbox);

  @AfterEach
  void close() {
    sandbox.close();
  }

  private String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asText();
  }

  private JsonNode count() throws Exception {
    ObjectNode variables = client.variables();
    variables.putObject("filter");
    return client.call("query", "count", variables);
  }

  @Test
  void aLogInAnswersTokensAndTheirLives() throws Exception {
    JsonNode answer = client.login(GOOD);
    assertThat(answer.path("access_token").asText()).isNotEmpty();
    assertThat(answer.path("refresh_token").asText()).isNotEmpty();
    assertThat(answer.path("expires_in").asInt()).isEqualTo(900);
    assertThat(answer.path("refresh_expires_in").asInt()).isPositive();
    assertThat(answer.path("token_type").asText()).isEqualTo("Bearer");
  }

  @Test
  void aWrongPasswordIsRefused() throws Exception {
    HttpResponse<String> response = client.loginResponse(GOOD.replace("=sandbox", "=khac"));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).contains("\"error\":\"invalid_grant\"", "error_description");
  }

  @Test
  void furtherAccountsCanBeAdded() throws Exception {
    sandbox.account("htx", "mật khẩu".toCharArray());
    String form =
        "grant_type=password&client_id=thu&username=htx&password=m%E1%BA%ADt+kh%E1%BA%A9u";
    assertThat(client.loginResponse(form).statusCode()).isEqualTo(200);
  }

  @Test
  void incompleteFormsAreRefused() throws Exception {
    assertThat(client.loginResponse("grant_type=password").statusCode()).isEqualTo(400);
    assertThat(client.loginResponse("client_id=a&grant_type=device").statusCode()).isEqualTo(400);
    assertThat(client.loginResponse("client_id=a&client_id=b").statusCode()).isEqualTo(400);
    assertThat(client.loginResponse("a=%zz").statusCode()).isEqualTo(400);
  }

  @Test
  void aTokenEndsByTheClockAndCanBeRefreshed() throws Exception {
    JsonNode tokens = client.login(GOOD);
    client.token = tokens.path("access_token").asText();
    clock.advance(Duration.ofSeconds(899));
    assertThat(count().at("/data/count").asInt(-1)).isZero();
    clock.advance(Duration.ofSeconds(1));
    assertThat(code(count())).isEqualTo("UNAUTHENTICATED");
    assertThat(client.send(client.uploadRequest("a.pdf", TestClient.PDF)).statusCode())
        .isEqualTo(401);
    String refresh =
        "grant_type=refresh_token&client_id=thu&refresh_token="
            + tokens.path("refresh_token").asText();
    client.token = client.login(refresh).path("access_token").asText();
    assertThat(count().at("/data/count").asInt(-1)).isZero();
    clock.advance(Duration.ofDays(1));
    assertThat(client.loginResponse(refresh).statusCode()).isEqualTo(401);
  }

  @Test
  void theTokenIsNeededInAllThreePlaces() throws Exception {
    client.token = client.login(GOOD).path("access_token").asText();
    ObjectNode variables = client.variables();
    variables.putObject("filter");
    HttpRequest.Builder noHeader = client.request("query", "count", variables);
    noHeader.setHeader("token", "khac");
    assertThat(client.send(noHeader).body()).contains("UNAUTHENTICATED");
    HttpRequest.Builder noBearer = client.request("query", "count", variables);
    noBearer.setHeader("Authorization", "Basic abc");
    assertThat(client.send(noBearer).body()).contains("UNAUTHENTICATED");
    variables.remove("token");
    assertThat(code(client.call("query", "count", variables))).isEqualTo("UNAUTHENTICATED");
  }
}
