package vn.gtvt.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;
import vn.gtvt.sdk.portal.td.TdLogin;
import vn.gtvt.sdk.portal.wire.Meaning;
import vn.gtvt.sdk.portal.wire.TokenCalls;

/** A token that no header can carry is no token; it is never thrown out of a portal. */
class TokenDoubtTest {
  private final RecordingServer server = new RecordingServer();
  private final HttpCaller http = HttpCaller.open(HttpSettings.defaults());

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\nb", "mã", "a b", ""})
  void whatALogInGrantsIsLookedAt(String junk) {
    server.on("*", "/token", Answer.json("{\"access_token\":\"" + junk + "\"}"));
    server.on("*", "/api/tokens", Answer.json("{\"token\":\"" + junk + "\"}"));
    char[] password = "p".toCharArray();
    try (PasswordLogin oauth =
            new PasswordLogin(
                http, Clock.systemUTC(), server.url().resolve("token"), "c", "u", password);
        TdLogin td = new TdLogin(http, Clock.systemUTC(), server.url(), "root", "u", password)) {
      assertThat(oauth.login()).isInstanceOf(Login.Unreachable.class);
      assertThat(td.login()).isInstanceOf(Login.Unreachable.class);
    }
  }

  @Test
  void oneThatAHostHandsInIsLookedAtToo() {
    PersonLogin person = new PersonLogin(URI.create("https://dang-nhap.example/"));
    person.loggedIn("dán\nnhầm");
    assertThat(person.login()).isInstanceOf(Login.AwaitsPerson.class);
    assertThat(TokenSource.fixed("dán\nnhầm").login()).isInstanceOf(Login.Unreachable.class);
  }

  @Test
  void oneOfAHostsOwnSourceIsNotSent() {
    TokenSource own =
        new TokenSource() {
          @Override
          public Login login() {
            return new Login.Granted("a\r\nb");
          }

          @Override
          public void refused(String token) {}
        };
    TokenCalls calls = new TokenCalls(http, own, Meaning.PLAIN);
    assertThat(calls.json(HttpCall.get("x", server.url()))).isInstanceOf(Outcome.NotSent.class);
    assertThat(server.requests()).isEmpty();
  }
}
