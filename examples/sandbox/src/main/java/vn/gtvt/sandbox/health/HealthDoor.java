package vn.gtvt.sandbox.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.keyed.Key;
import vn.gtvt.sandbox.keyed.Question;

/** The door to the certificates. Thread-safe. */
public final class HealthDoor {
  private static final String PATH = "/registry/health/certificate";

  private final HealthBook book;
  private final Gate gate;

  /** The door to this book. */
  public HealthDoor(HealthBook book, Gate gate) {
    this.book = book;
    this.gate = gate;
  }

  /**
   * Serves a request to this door; {@code null} if it is for another.
   *
   * @throws IOException if the client went away
   */
  public @Nullable Response handle(Request request) throws IOException {
    if (!request.path().equals(PATH) || !request.method().equals("POST")) {
      return null;
    }
    if (!Key.opens(request, "registry")) {
      return Key.missing();
    }
    JsonNode body = Question.read(request);
    Response wrong = Question.wrong(body, HealthTable.QUESTION);
    if (wrong != null) {
      return wrong;
    }
    String number = body.path("SO").asText();
    return gate.pass(
        "health.find",
        number,
        draw ->
            Json.response(
                200,
                book.answer(
                    number,
                    body.path("HANGBANGLAI").asText(),
                    body.path("SOCMND_PASSPORT").asText())));
  }
}
