package vn.gtvt.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library underneath sends again what it is told to send again at once. */
class RetryAfterTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "00", " 0 "})
  void whoIsToldToComeAgainAtOnceIsToldSoAndDoesNotDoItBehindTheCallersBack(String said)
      throws IOException {
    try (CountingServer server =
            CountingServer.answering(
                "HTTP/1.1 503 Busy\r\nRetry-After: " + said + "\r\nContent-Length: 0\r\n");
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      for (HttpCall call :
          new HttpCall[] {HttpCall.get("x", server.url()), HttpCall.delete("x", server.url())}) {
        int before = server.requests();
        HttpReply.Answered answered = (HttpReply.Answered) caller.call(call);
        assertThat(server.requests() - before).as(call.toString()).isEqualTo(1);
        assertThat(answered.retryAfter()).contains(Duration.ZERO);
      }
    }
  }
}
