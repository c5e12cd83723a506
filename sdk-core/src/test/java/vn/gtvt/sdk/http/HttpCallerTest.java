package vn.gtvt.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;

class HttpCallerTest {
  private static final Map<String, String> LOGIN =
      Map.of(
          "grant_type", "password",
          "client_id", "sandbox",
          "username", "cong-ty",
          "password", "sandbox");

  private final HttpCaller caller =
      HttpCaller.open(
          new HttpSettings(
              Duration.ofSeconds(2),
              Duration.ofMillis(700),
              Duration.ofSeconds(2),
              Duration.ofMillis(1500),
              1 << 20,
              4));
  private Sandbox sandbox = Sandbox.start();

  @BeforeEach
  void fresh() {
    sandbox.faults().clear();
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  private HttpReply logIn() {
    return caller.call(HttpCall.postForm("token", tokenEndpoint(), LOGIN));
  }

  private URI tokenEndpoint() {
    return sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token");
  }

  @Test
  void anAnswerIsGivenWhole() {
    HttpReply.Answered answered = (HttpReply.Answered) logIn();
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.text()).contains("access_token");
    assertThat(answered.headers()).containsKey("content-type");
    assertThat(answered.toString()).doesNotContain("access_token");
  }

  static List<Fault> losses() {
    return List.of(
        Fault.cutBeforeWrite(),
        Fault.cutAfterWrite(),
        Fault.reset(),
        Fault.halfBody(),
        Fault.stall());
  }

  @ParameterizedTest
  @MethodSource("losses")
  void onceTheRequestBeganToLeaveALostAnswerIsNeverCalledNotSent(Fault fault) {
    sandbox.faults().next("token", fault);
    assertThat(logIn()).isInstanceOf(HttpReply.Lost.class);
    assertThat(sandbox.faults().hits()).hasSize(1);
    assertThat(logIn()).isInstanceOf(HttpReply.Answered.class);
  }

  @Test
  void aRefusedConnectionIsNotSent() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    HttpReply reply = caller.call(HttpCall.get("any", URI.create("http://127.0.0.1:" + closed)));
    assertThat(reply).isInstanceOf(HttpReply.NotSent.class);
  }

  @Test
  void aRequestCutOnAReusedConnectionIsNotSilentlySentAgain() throws Exception {
    try (CountingServer server = CountingServer.cuttingTheSecondRequestOfAConnection()) {
      assertThat(caller.call(post(server))).isInstanceOf(HttpReply.Answered.class);
      assertThat(caller.call(post(server))).isInstanceOf(HttpReply.Lost.class);
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void neitherARedirectNorAnInvitationToRetryRepeatsARequest() throws Exception {
    try (CountingServer server =
        CountingServer.answering("HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n")) {
      assertThat(caller.call(post(server)))
          .isInstanceOfSatisfying(
              HttpReply.Answered.class, a -> assertThat(a.status()).isEqualTo(503));
      assertThat(server.requests()).isEqualTo(1);
    }
    try (CountingServer server =
        CountingServer.answering("HTTP/1.1 307 Moved\r\nLocation: /b\r\nContent-Length: 0\r\n")) {
      assertThat(caller.call(post(server))).isInstanceOf(HttpReply.Answered.class);
      assertThat(server.requests()).isEqualTo(1);
    }
    try (CountingServer server =
        CountingServer.answering("HTTP/1.1 408 Timeout\r\nContent-Length: 0\r\n")) {
      assertThat(caller.call(post(server))).isInstanceOf(HttpReply.Answered.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void aReceiverThatDripsIsCutOffAndNobodyIsInterrupted() throws Exception {
    try (CountingServer server =
        CountingServer.dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n")) {
      HttpReply reply = caller.call(post(server));
      assertThat(reply).isInstanceOf(HttpReply.Lost.class);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void howLongAReceiverAsksToWaitIsReadInBothForms() {
    assertThat(RetryAfter.of(Map.of("retry-after", "120"))).contains(Duration.ofMinutes(2));
    assertThat(
            RetryAfter.of(
                Map.of(
                    "date", "Mon, 14 Sep 2026 01:30:00 GMT",
                    "retry-after", "Mon, 14 Sep 2026 01:31:30 GMT")))
        .contains(Duration.ofSeconds(90));
    assertThat(RetryAfter.of(Map.of("retry-after", "999999999"))).contains(Duration.ofDays(1));
    assertThat(RetryAfter.of(Map.of("retry-after", "-5"))).isEmpty();
    assertThat(RetryAfter.of(Map.of("retry-after", "soon"))).isEmpty();
    assertThat(RetryAfter.of(Map.of())).isEmpty();
  }

  @Test
  void anAnswerThatIsTooLargeCountsAsLost() throws Exception {
    try (CountingServer server =
        CountingServer.answering(
            "HTTP/1.1 200 OK\r\nContent-Length: 2097152\r\n", new byte[2 << 20])) {
      assertThat(caller.call(post(server))).isInstanceOf(HttpReply.Lost.class);
    }
  }

  @Test
  void nothingSecretStandsInTheLog() throws IOException {
    String canary = "canary-7f3a-password";
    caller.call(
        HttpCall.postForm("token", tokenEndpoint(), Map.of("username", "x", "password", canary))
            .header("Authorization", "Bearer " + canary));
    assertThat(Files.readString(Path.of("target/test-log.txt"), StandardCharsets.UTF_8))
        .contains("token POST 127.0.0.1/auth/realms/mt")
        .doesNotContain(canary);
  }

  private static HttpCall post(CountingServer server) {
    return HttpCall.postJson("any", server.url(), "{}".getBytes(StandardCharsets.UTF_8));
  }
}
