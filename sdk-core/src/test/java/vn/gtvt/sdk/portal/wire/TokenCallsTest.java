package vn.gtvt.sdk.portal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.http.ClientCredentials;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PersonLogin;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

class TokenCallsTest {
  private final RecordingServer server = new RecordingServer();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 0));
  private final AtomicInteger granted = new AtomicInteger();
  private final ClientCredentials key =
      new ClientCredentials(
          caller,
          clock,
          server.url().resolve("token"),
          ClientCredentials.Manner.JSON,
          "don-vi",
          "khoa-bi-mat".toCharArray());

  TokenCallsTest() {
    server.on(
        "POST",
        "/token",
        request ->
            Answer.json(
                "{\"access_token\":\"t-" + granted.incrementAndGet() + "\",\"expires_in\":900}"));
  }

  @AfterEach
  void close() {
    key.close();
    caller.close();
    server.close();
  }

  private Outcome<HttpReply.Answered> call(TokenSource tokens) {
    return new TokenCalls(caller, tokens, Meaning.PLAIN)
        .call(HttpCall.postJson("x", server.url().resolve("door"), new byte[] {'{', '}'}));
  }

  private static Answer taking(String header, String token) {
    return header.equals("Bearer " + token) ? Answer.json("{}") : Answer.text(401, "");
  }

  @Test
  void aRefusedTokenIsReplacedAndTheCallMadeOnceMore() {
    server.on("POST", "/door", r -> taking(r.headers().getOrDefault("authorization", ""), "t-2"));
    assertThat(call(key)).isInstanceOf(Outcome.Done.class);
    assertThat(server.requests("POST", "/door")).hasSize(2);
    assertThat(server.requests("POST", "/token")).hasSize(2);
  }

  @Test
  void aReceiverThatRefusesEveryTokenIsAskedTwiceAndNoMore() {
    server.on("POST", "/door", Answer.text(401, ""));
    assertThat(call(key)).isInstanceOf(Outcome.NotSent.class);
    assertThat(server.requests("POST", "/door")).hasSize(2);
  }

  @Test
  void aTokenThatCannotBeReplacedIsTriedOnce() {
    server.on("POST", "/door", Answer.text(401, ""));
    assertThat(call(TokenSource.fixed("t"))).isInstanceOf(Outcome.NotSent.class);
    assertThat(server.requests("POST", "/door")).hasSize(1);
  }

  @Test
  void callersWhoNeedATokenAtTheSameMomentShareOneLogIn() throws Exception {
    server.on("POST", "/door", Answer.json("{}"));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Outcome<HttpReply.Answered>>> calls = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        calls.add(threads.submit(() -> call(key)));
      }
      for (Future<Outcome<HttpReply.Answered>> each : calls) {
        assertThat(each.get()).isInstanceOf(Outcome.Done.class);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(server.requests("POST", "/token")).hasSize(1);
  }

  @Test
  void aPartnersKeyTravelsAsJsonOrAsAForm() {
    key.login();
    assertThat(server.requests().get(0).text())
        .isEqualTo("{\"client_id\":\"don-vi\",\"client_secret\":\"khoa-bi-mat\"}");
    try (ClientCredentials form =
        new ClientCredentials(
            caller,
            clock,
            server.url().resolve("token"),
            ClientCredentials.Manner.FORM,
            "don-vi",
            "khoa".toCharArray())) {
      form.login();
    }
    assertThat(server.requests().get(1).form())
        .containsEntry("grant_type", "client_credentials")
        .containsEntry("client_secret", "khoa");
  }

  @Test
  void whoLogsInByVneidIsWaitedForAndAskedAgainWhenTheSessionEnds() {
    server.on(
        "POST", "/door", r -> taking(r.headers().getOrDefault("authorization", ""), "of-a-person"));
    URI page = URI.create("https://portal.example/login");
    PersonLogin person = new PersonLogin(page);

    Outcome.WaitsFor<HttpReply.Answered> waits =
        (Outcome.WaitsFor<HttpReply.Answered>) call(person);
    assertThat(waits.waiting().what()).isEqualTo(Awaited.PERSON);
    assertThat(waits.waiting().link()).isEqualTo(page);
    assertThat(server.requests("POST", "/door")).isEmpty();

    person.loggedIn(" of-a-person\n");
    assertThat(call(person)).isInstanceOf(Outcome.Done.class);

    server.on("POST", "/door", Answer.text(401, ""));
    assertThat(call(person)).isInstanceOf(Outcome.WaitsFor.class);
  }

  @Test
  void aDeniedKeyWaitsForTheAccount() {
    server.on("POST", "/token", Answer.json(400, "{\"error\":\"invalid_client\"}"));
    Outcome.WaitsFor<HttpReply.Answered> waits = (Outcome.WaitsFor<HttpReply.Answered>) call(key);
    assertThat(waits.waiting().what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(waits.toString() + key).doesNotContain("khoa-bi-mat");
  }
}
