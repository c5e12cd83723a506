package vn.gtvt.sdk.license.violation.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationAnswer;
import vn.gtvt.sdk.license.violation.ViolationQuestion;
import vn.gtvt.sdk.license.violation.ViolationRegistry;

/**
 * Asks the registry of docs/wire/registries.md §3, once per question. Immutable and safe for
 * concurrent use.
 */
public final class HttpViolationRegistry implements ViolationRegistry {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGEST = 1 << 20;

  private final URI door;
  private final HttpCaller http;
  private final TokenSource keys;

  /**
   * Makes a client; caller and keys stay the caller's to close.
   *
   * @param base address of the registry, without a path
   */
  public HttpViolationRegistry(URI base, HttpCaller http, TokenSource keys) {
    this.door = base.resolve("/registry/violation/search");
    this.http = http;
    this.keys = keys;
  }

  @Override
  public ViolationAnswer find(ViolationQuestion question) {
    if (!(keys.login() instanceof TokenSource.Login.Granted granted)) {
      return new ViolationAnswer.NotKnown("there is no key");
    }
    HttpCall call =
        HttpCall.postJson("violation search", door, body(question))
            .header("Authorization", "Bearer " + granted.token())
            .answerAtMost(LARGEST);
    HttpReply reply = http.call(call);
    if (reply instanceof HttpReply.Answered answered) {
      return answered.status() == 200
          ? ViolationMessage.read(question, answered.body())
          : new ViolationAnswer.NotKnown(
              "HTTP " + answered.status(), answered.retryAfter().orElse(null));
    }
    return new ViolationAnswer.NotKnown(
        reply instanceof HttpReply.NotSent notSent
            ? notSent.cause()
            : ((HttpReply.Lost) reply).cause());
  }

  private static byte[] body(ViolationQuestion question) {
    String plate = question.plate().text().replaceAll("[^A-Z0-9]", "");
    try {
      return JSON.writeValueAsBytes(Map.of("BienKS", plate, "Xe", code(question.kind())));
    } catch (IOException e) {
      throw new IllegalStateException("two texts can be written", e);
    }
  }

  private static String code(VehicleKind kind) {
    return switch (kind) {
      case CAR -> "1";
      case MOTORCYCLE -> "2";
      case ELECTRIC_BICYCLE -> "3";
    };
  }
}
