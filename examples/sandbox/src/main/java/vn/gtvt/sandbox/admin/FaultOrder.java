package vn.gtvt.sandbox.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.fault.Faults;

/** Reads {@code POST /_sandbox/faults} and switches the fault on. */
final class FaultOrder {
  private static final Set<String> KNOWN =
      Set.of(
          "operation",
          "kind",
          "times",
          "always",
          "seed",
          "share",
          "status",
          "duration",
          "searches",
          "body");
  private static final int MOST_TIMES = 100_000;

  private FaultOrder() {}

  static void apply(JsonNode order, Faults faults) {
    for (Iterator<String> names = order.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException("Unknown field " + name);
      }
    }
    String operation = order.path("operation").asText();
    Fault fault = fault(order);
    if (order.has("share")) {
      faults.seeded(operation, order.path("seed").asLong(), order.path("share").asDouble(), fault);
    } else if (order.path("always").asBoolean()) {
      faults.always(operation, fault);
    } else {
      int times = order.path("times").asInt(1);
      if (times < 1 || times > MOST_TIMES) {
        throw new IllegalArgumentException("times is 1 to " + MOST_TIMES);
      }
      for (int i = 0; i < times; i++) {
        faults.next(operation, fault);
      }
    }
  }

  private static Fault fault(JsonNode order) {
    FaultKind kind = FaultKind.valueOf(order.path("kind").asText());
    return switch (kind) {
      case DELAY -> Fault.delay(duration(order));
      case HTTP_ERROR -> Fault.httpError(order.path("status").asInt(503));
      case ANSWER -> Fault.answer(order.path("status").asInt(200), order.path("body").asText("{}"));
      case CUT_BEFORE_WRITE -> Fault.cutBeforeWrite();
      case CUT_AFTER_WRITE -> Fault.cutAfterWrite();
      case RESET -> Fault.reset();
      case HALF_BODY -> Fault.halfBody();
      case STALL -> Fault.stall();
      case JUNK -> Fault.junk();
      case LATE_WRITE ->
          order.has("duration") ? Fault.lateWrite(duration(order)) : Fault.lateWrite();
      case LAGGING_SEARCH ->
          order.has("duration")
              ? Fault.laggingSearch(duration(order))
              : Fault.laggingSearch(order.path("searches").asInt(1));
      case UNREADABLE -> Fault.unreadable();
      case SAVED_ANEW -> Fault.savedAnew();
      case LOSE_SECOND -> Fault.loseSecond();
      case TOO_EARLY -> Fault.tooEarly(duration(order));
      case DRIFT -> Fault.drift(duration(order));
      case CONTRADICT -> Fault.contradict();
    };
  }

  private static Duration duration(JsonNode order) {
    try {
      return Duration.parse(order.path("duration").asText());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("duration is ISO-8601, such as PT0.5S", e);
    }
  }
}
