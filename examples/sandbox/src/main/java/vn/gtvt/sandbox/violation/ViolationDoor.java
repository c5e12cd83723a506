package vn.gtvt.sandbox.violation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.keyed.Key;
import vn.gtvt.sandbox.keyed.Question;
import vn.gtvt.sandbox.keyed.Stamp;

/** The door to the violations. Thread-safe. */
public final class ViolationDoor {
  private static final String PATH = "/registry/violation/search";
  private static final String OPERATION = "violation.find";

  private final Clock clock;
  private final ViolationBook book;
  private final FaultDesk desk;
  private final Gate gate;
  private final AtomicInteger contradictions = new AtomicInteger();

  /** The door to this book. */
  public ViolationDoor(Clock clock, ViolationBook book, FaultDesk desk) {
    this.clock = clock;
    this.book = book;
    this.desk = desk;
    this.gate = new Gate(desk);
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
    Response wrong = Question.wrong(body, ViolationTable.QUESTION);
    if (wrong != null) {
      return wrong;
    }
    String plate = body.path("BienKS").asText();
    String vehicle = body.path("Xe").asText();
    return gate.pass(
        OPERATION,
        plate,
        draw -> {
          List<ObjectNode> found = book.of(plate, vehicle);
          if (draw.has(FaultKind.CONTRADICT)) {
            desk.hit(FaultKind.CONTRADICT, OPERATION, plate);
            return contradiction(found);
          }
          book.asked();
          return answer(found.size(), found);
        });
  }

  private Response contradiction(List<ObjectNode> found) {
    int turn = found.isEmpty() ? 0 : contradictions.getAndIncrement() % 3;
    return switch (turn) {
      case 1 -> {
        found.forEach(ViolationDoor::turnRound);
        yield answer(found.size(), found);
      }
      case 2 -> answer(0, List.of());
      default -> answer(found.size() + 1, found);
    };
  }

  private static void turnRound(ObjectNode violation) {
    boolean isOpen = violation.path("trangThai").asText().equals(ViolationBook.OPEN);
    violation.put("trangThai", isOpen ? ViolationBook.SETTLED : ViolationBook.OPEN);
  }

  private Response answer(int count, List<ObjectNode> found) {
    ObjectNode answer =
        Json.object()
            .put("traCuuLuc", Stamp.moment(clock.instant()))
            .put("capNhatDen", Stamp.moment(book.enteredUntil()))
            .put("soViPham", count);
    answer.putArray("viPham").addAll(found);
    return Json.response(200, answer);
  }
}
