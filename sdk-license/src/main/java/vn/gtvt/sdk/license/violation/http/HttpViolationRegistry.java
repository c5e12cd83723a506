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
 * Asks the registry of docs/wire/registries.md §3, once per question, and once more where the key
 * was refused. Immutable and safe for concurrent use.
 */
public final class HttpViolationRegistry implements ViolationRegistry {
  private static final ViolationAnswer KEY_REFUSED = new ViolationAnswer.Denied("HTTP 401");
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

  /** Asks once more where the key was refused: it may only have run out. */
  @Override
  public ViolationAnswer find(ViolationQuestion question) {
    ViolationAnswer first = ask(question);
    return KEY_REFUSED.equals(first) ? ask(question) : first;
  }

  private ViolationAnswer ask(ViolationQuestion question) {
    TokenSource.Login login = keys.login();
    if (login instanceof TokenSource.Login.Unreachable unreachable) {
      return new ViolationAnswer.NotKnown(unreachable.cause());
    }
    if (!(login instanceof TokenSource.Login.Granted granted)) {
      return new ViolationAnswer.Denied("there is no key");
    }
    HttpCall call =
        HttpCall.postJson("violation search", door, body(question))
            .header("Authorization", "Bearer " + granted.token())
            .answerAtMost(LARGEST);
    HttpReply reply = http.call(call);
    if (!(reply instanceof HttpReply.Answered answered)) {
      return new ViolationAnswer.NotKnown(
          reply instanceof HttpReply.NotSent notSent
              ? notSent.cause()
              : ((HttpReply.Lost) reply).cause());
    }
    return switch (answered.status()) {
      case 200 -> ViolationMessage.read(question, answered.body());
      case 401 -> {
        keys.refused(granted.token());
        yield KEY_REFUSED;
      }
      case 403 -> new ViolationAnswer.Denied("HTTP 403");
      default ->
          new ViolationAnswer.NotKnown(
              "HTTP " + answered.status(), answered.retryAfter().orElse(null));
    };
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
