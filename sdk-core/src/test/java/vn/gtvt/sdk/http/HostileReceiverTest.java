package vn.gtvt.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Certificates that do not fit and answers that blow up. */
class HostileReceiverTest {
  private static HttpReply call(String store) throws IOException {
    try (TlsServer server = TlsServer.with(store);
        HttpCaller caller = TlsServer.trustingCaller()) {
      HttpReply reply = caller.call(HttpCall.postJson("x", server.url(), new byte[] {'{', '}'}));
      assertThat(server.requests()).isEqualTo(store.equals("good") ? 1 : 0);
      return reply;
    }
  }

  @Test
  void aCertificateThatFitsIsTaken() throws IOException {
    assertThat(call("good")).isInstanceOf(HttpReply.Answered.class);
  }

  @Test
  void anExpiredCertificateIsNamedAndNothingIsSent() throws IOException {
    assertThat(((HttpReply.NotSent) call("expired")).cause())
        .contains("certificate has expired")
        .contains("đã hết hạn");
  }

  @Test
  void aCertificateOfAnotherHostIsNamedAndNothingIsSent() throws IOException {
    assertThat(((HttpReply.NotSent) call("elsewhere")).cause())
        .contains("another host name")
        .contains("không phải của máy chủ này");
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNamedAndNothingIsSent() throws IOException {
    try (TlsServer server = TlsServer.with("good");
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      HttpReply reply = caller.call(HttpCall.get("x", server.url()));
      assertThat(((HttpReply.NotSent) reply).cause()).contains("not trusted");
    }
  }

  @Test
  void aPackedAnswerIsMeasuredUnpacked() throws IOException {
    byte[] bomb = packed(300 << 20);
    assertThat(bomb.length).isLessThan(400_000);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n";
    try (CountingServer server = CountingServer.answering(head, bomb);
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      HttpReply reply = caller.call(HttpCall.get("x", server.url()).answerAtMost(1 << 20));
      assertThat(reply).isEqualTo(new HttpReply.Lost("answer larger than 1048576 bytes"));
      reply = caller.call(HttpCall.get("x", server.url()));
      assertThat(reply).isEqualTo(new HttpReply.Lost("answer larger than 16777216 bytes"));
    }
  }

  private static byte[] packed(int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < size; i += zeros.length) {
        gzip.write(zeros);
      }
    }
    return out.toByteArray();
  }
}
