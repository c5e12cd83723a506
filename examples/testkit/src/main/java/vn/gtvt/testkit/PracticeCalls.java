package vn.gtvt.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Calls of the practice portal and what their ends mean. Immutable and safe for concurrent use.
 *
 * <p>Only an answer that the wire page lists counts as one; of every other it is unknown what was
 * written, for a guard in front may have given it.
 */
final class PracticeCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI base;
  private final HttpCaller caller;
  private final String token;

  PracticeCalls(URI sandbox, HttpCaller caller, String token) {
    this.base = sandbox.resolve("/practice/");
    this.caller = caller;
    this.token = token;
  }

  Duration readTimeout() {
    return caller.settings().read();
  }

  Outcome<JsonNode> post(String door, Map<String, ?> body) {
    try {
      byte[] bytes = JSON.writeValueAsBytes(body);
      return call(HttpCall.postJson("practice " + door, base.resolve(door), bytes))
          .then(PracticeCalls::json);
    } catch (IOException e) {
      throw new UncheckedIOException("plain maps and texts can be written", e);
    }
  }

  Outcome<JsonNode> postFile(Attachment file) {
    return call(HttpCall.postFile("practice files", base.resolve("files"), "file", file))
        .then(PracticeCalls::json);
  }

  Outcome<byte[]> get(String door) {
    return call(HttpCall.get("practice " + door, base.resolve(door)));
  }

  private Outcome<byte[]> call(HttpCall call) {
    HttpReply reply = caller.call(call.header("Authorization", "Bearer " + token));
    if (reply instanceof HttpReply.NotSent notSent) {
      return new Outcome.NotSent<>(notSent.cause());
    }
    if (reply instanceof HttpReply.Answered answered) {
      return meaning(answered);
    }
    return new Outcome.Unknown<>(((HttpReply.Lost) reply).cause());
  }

  private static Outcome<byte[]> meaning(HttpReply.Answered answered) {
    return switch (answered.status()) {
      case 200 -> new Outcome.Done<>(answered.body());
      case 401 ->
          new Outcome.WaitsFor<>(
              Awaited.ACCOUNT,
              new Bilingual(
                  "Mã truy cập của cổng tập dượt không đúng. Kiểm tra lại mã của đơn vị.",
                  "The practice portal does not know this token. Check your tenant's token."));
      case 404, 422 -> refusal(answered);
      case 429 ->
          new Outcome.NotSent<>(
              "the receiver asks to slow down", answered.retryAfter().orElse(null));
      default -> new Outcome.Unknown<>("HTTP " + answered.status());
    };
  }

  /** The portal's own refusal names itself; a page of a guard in front does not. */
  private static Outcome<byte[]> refusal(HttpReply.Answered answered) {
    JsonNode body = read(answered.body());
    String reason = body.path("reason").asText();
    return body.path("error").asText().equals("REFUSED") && !reason.isEmpty()
        ? new Outcome.Refused<>(
            new Bilingual(
                "Cổng tập dượt từ chối: " + reason + ". Sửa rồi nộp lại.",
                "The practice portal refused: " + reason + ". Correct it and file again."))
        : new Outcome.Unknown<>("HTTP " + answered.status());
  }

  private static Outcome<JsonNode> json(byte[] bytes) {
    JsonNode body = read(bytes);
    if (!body.isObject()) {
      return new Outcome.Unknown<>("the answer is no JSON object");
    }
    return body.has("error") || body.has("error_code")
        ? new Outcome.Unknown<>("an error inside a success")
        : new Outcome.Done<>(body);
  }

  private static JsonNode read(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }
}
