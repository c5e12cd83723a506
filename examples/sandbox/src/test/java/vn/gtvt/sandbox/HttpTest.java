package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpTest {
  private static final String LOGIN = "/auth/realms/mt/protocol/openid-connect/token";
  private static final String FORM =
      "grant_type=password&client_id=thu&username=cong-ty&password=sandbox";

  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void close() {
    sandbox.close();
  }

  private String exchange(String request) throws Exception {
    try (RawClient raw = new RawClient(sandbox)) {
      raw.write(request);
      return raw.rest();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'hello\\n\\n'                                                             | 400
          'GET / HTTP/1.1\\n\\n'                                                    | 400
          'GET  / HTTP/1.1\\nHost: a\\n\\n'                                         | 400
          'GET //x HTTP/1.1\\nHost: a\\n\\n'                                        | 400
          'GET /%zz HTTP/1.1\\nHost: a\\n\\n'                                       | 400
          'GET / HTTP/1.1\\nHost: a\\nHost: b\\n\\n'                                | 400
          'GET / HTTP/1.1\\nHost: a\\nno colon\\n\\n'                               | 400
          'GET / HTTP/1.1\\nHost: a\\n folded: x\\n\\n'                             | 400
          'GET / HTTP/1.1\\nHost : a\\n\\n'                                         | 400
          'POST / HTTP/1.1\\nHost: a\\nContent-Length: -1\\n\\n'                    | 400
          'POST / HTTP/1.1\\nHost: a\\nContent-Length: 1\\nContent-Length: 2\\n\\n' | 400
          'POST / HTTP/1.1\\nHost: a\\nContent-Length: 1\\nTransfer-Encoding: chunked\\n\\n' | 400
          'POST / HTTP/1.1\\nHost: a\\nTransfer-Encoding: chunked\\n\\nxyz\\n'      | 400
          'POST / HTTP/1.1\\nHost: a\\nTransfer-Encoding: gzip\\n\\n'               | 501
          'POST / HTTP/1.1\\nHost: a\\nContent-Length: 999999999\\n\\n'             | 413
          'GET / HTTP/2.0\\nHost: a\\n\\n'                                          | 505
          """)
  void aMalformedRequestIsRefusedWithoutAStackTrace(String request, int status) throws Exception {
    String answer = exchange(request.replace("\\n", "\r\n"));
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("{\"error\":\"");
    assertThat(answer).doesNotContain("Exception").doesNotContain("at vn.");
  }

  @Test
  void aHeaderOfMoreThan32KilobytesIsRefused() throws Exception {
    String answer = exchange("GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(33_000) + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 431 ");
  }

  @Test
  void aConnectionServesSeveralRequests() throws Exception {
    try (RawClient raw = new RawClient(sandbox)) {
      String request = "GET /_sandbox/faults HTTP/1.1\r\nHost: a\r\n";
      raw.write(request + "\r\n");
      assertThat(raw.line()).isEqualTo("HTTP/1.1 200 OK");
      raw.write(request + "Connection: close\r\n\r\n");
      assertThat(raw.rest()).contains("HTTP/1.1 200 OK").contains("Connection: close");
    }
  }

  @Test
  void aChunkedBodyIsRead() throws Exception {
    String head = "POST " + LOGIN + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    String type = "Content-Type: application/x-www-form-urlencoded\r\n";
    String chunks =
        "5;x=y\r\n" + FORM.substring(0, 5) + "\r\n" + Integer.toHexString(FORM.length() - 5);
    String body = chunks + "\r\n" + FORM.substring(5) + "\r\n0\r\nTrailer: x\r\n\r\n";
    String answer = exchange(head + type + "Transfer-Encoding: chunked\r\n\r\n" + body);
    assertThat(answer).startsWith("HTTP/1.1 200 OK").contains("access_token");
  }

  @Test
  void aWaitingClientIsAskedForTheBody() throws Exception {
    try (RawClient raw = new RawClient(sandbox)) {
      raw.write("POST " + LOGIN + " HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n");
      raw.write("Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n");
      raw.write("Content-Length: " + FORM.length() + "\r\n\r\n");
      assertThat(raw.line()).isEqualTo("HTTP/1.1 100 Continue");
      raw.write(FORM);
      assertThat(raw.rest()).contains("HTTP/1.1 200 OK").contains("access_token");
    }
  }

  @Test
  void aWaitingClientThatIsRefusedIsNotAskedForTheBody() throws Exception {
    String head = "POST /security/uploads/phuhieu HTTP/1.1\r\nHost: a\r\n";
    String answer = exchange(head + "Expect: 100-continue\r\nContent-Length: 9\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 401 ").contains("Connection: close");
  }

  @Test
  void headHasNoBody() throws Exception {
    String answer = exchange("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 OK").endsWith("\r\n\r\n");
  }

  @Test
  void unknownPathsAndMethodsAreRefused() throws Exception {
    assertThat(exchange("GET /khac HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 404 ");
    assertThat(exchange("GET /vuejx/ HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 405 ");
  }

  @Test
  void moreConnectionsThanThreadsAreAllServed() throws Exception {
    try (Sandbox small = Sandbox.builder().threads(2).start();
        RawClient idleOne = new RawClient(small);
        RawClient idleTwo = new RawClient(small);
        RawClient third = new RawClient(small)) {
      String request = "GET /_sandbox/ledger HTTP/1.1\r\nHost: a\r\n\r\n";
      idleOne.write(request);
      assertThat(idleOne.line()).isEqualTo("HTTP/1.1 200 OK");
      idleTwo.write(request);
      assertThat(idleTwo.line()).isEqualTo("HTTP/1.1 200 OK");
      third.write(request);
      assertThat(third.line()).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void manyPostsGoOverOneConnection() throws Exception {
    TestClient client = TestClient.loggedIn(sandbox);
    long start = System.nanoTime();
    int rounds = 200;
    for (int i = 0; i < rounds; i++) {
      assertThat(client.count("HS-" + i)).isZero();
    }
    long each = (System.nanoTime() - start) / rounds / 1_000;
    String report = "A POST over keep-alive took " + each + " µs on average\n";
    System.out.write(report.getBytes(StandardCharsets.UTF_8));
  }
}
