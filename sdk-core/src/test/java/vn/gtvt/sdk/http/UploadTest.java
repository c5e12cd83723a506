package vn.gtvt.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

class UploadTest {
  @TempDir Path folder;

  private final RecordingServer server = new RecordingServer().on("*", ".*", Answer.json("{}"));
  private final List<Long> told = new CopyOnWriteArrayList<>();
  private final HttpCaller caller =
      HttpCaller.open(HttpSettings.defaults(), (file, sent) -> told.add(sent));

  @AfterEach
  void close() {
    caller.close();
    server.close();
  }

  private Path file(String content) throws Exception {
    return Files.writeString(folder.resolve("a.pdf"), content, StandardCharsets.UTF_8);
  }

  private HttpReply send(Attachment file) {
    return caller.call(
        HttpCall.postFile("up", server.url(), Map.of("folder", "hồ sơ"), "file", file));
  }

  @Test
  void fieldsAndAFileTravelTogetherAndHowFarItIsIsTold() throws Exception {
    String content = "x".repeat(200_000);
    assertThat(send(Attachment.pdf("c", null, file(content))))
        .isInstanceOf(HttpReply.Answered.class);
    assertThat(server.requests().get(0).parts())
        .isEqualTo(Map.of("folder", "hồ sơ", "file/a.pdf", content));
    assertThat(told).isSorted().endsWith(200_000L).hasSizeGreaterThan(2);
  }

  @Test
  void aFileThatWasChangedAfterItWasAttachedNeverArrivesWhole() throws Exception {
    Attachment attached = Attachment.pdf("c", null, file("x".repeat(100_000)));
    file("y".repeat(100_000));
    HttpReply reply = send(attached);
    assertThat(reply).isEqualTo(new HttpReply.Lost("the file was changed after it was attached"));
    assertThat(server.requests()).allSatisfy(r -> assertThat(r.body().length).isLessThan(100_000));
  }

  @Test
  void aListenerThatFailsDisturbsNothing() throws Exception {
    try (HttpCaller disturbed =
        HttpCaller.open(
            HttpSettings.defaults(),
            (file, sent) -> {
              throw new IllegalStateException("broken progress bar");
            })) {
      HttpReply reply =
          disturbed.call(
              HttpCall.postFile(
                  "up", server.url(), "file", Attachment.pdf("c", null, file("abc"))));
      assertThat(reply).isInstanceOf(HttpReply.Answered.class);
    }
  }

  @Test
  void putsAndDeletesTravelAsTheyAre() {
    caller.call(HttpCall.put("a", server.url()));
    caller.call(HttpCall.putJson("b", server.url(), new byte[] {'1'}));
    caller.call(HttpCall.putForm("c", server.url(), Map.of("k", "giá trị")));
    caller.call(HttpCall.delete("d", server.url()));
    assertThat(server.requests().stream().map(r -> r.method() + r.text()))
        .containsExactly("PUT", "PUT1", "PUTk=gi%C3%A1+tr%E1%BB%8B", "DELETE");
  }
}
