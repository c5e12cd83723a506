package vn.gtvt.sandbox.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sandbox.http.Form;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.registry.Registry;

/** The doors that steer the sandbox, and its page. Thread-safe. */
public final class ControlDoors {
  private static final int BODY_LIMIT = 8 * 1024 * 1024;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Faults faults;
  private final Ledger ledger;
  private final Registry registry;
  private final PortalControl portals;
  private final RegistryControl registries;
  private final Clock clock;
  private final @Nullable Consumer<Duration> advance;

  /**
   * The doors to these parts.
   *
   * @param advance moves the clock; {@code null} if it cannot be moved
   */
  public ControlDoors(
      Faults faults,
      Ledger ledger,
      Registry registry,
      PortalControl portals,
      RegistryControl registries,
      Clock clock,
      @Nullable Consumer<Duration> advance) {
    this.faults = faults;
    this.ledger = ledger;
    this.registry = registry;
    this.portals = portals;
    this.registries = registries;
    this.clock = clock;
    this.advance = advance;
  }

  /** Serves a request to one of the doors. */
  public Response handle(Request request) throws IOException {
    try {
      return switch (request.method() + " " + request.path()) {
        case "GET /", "HEAD /" -> page();
        case "GET /_sandbox/ledger" -> json(200, LedgerJson.of(ledger, mapper));
        case "GET /_sandbox/faults" -> json(200, hits());
        case "POST /_sandbox/faults" -> {
          FaultOrder.apply(body(request), faults);
          yield json(200, hits());
        }
        case "DELETE /_sandbox/faults" -> {
          faults.clear();
          yield json(200, hits());
        }
        case "POST /_sandbox/registry" -> registry(request);
        case "POST /_sandbox/clock" -> clock(request);
        case "GET /_sandbox/portals" -> json(200, portals.dossiers());
        case "POST /_sandbox/plans" -> json(200, portals.plan(body(request)));
        case "GET /_sandbox/accounts" -> json(200, portals.accountList());
        case "POST /_sandbox/accounts" -> account(request);
        case "GET /_sandbox/health" -> json(200, registries.health());
        case "POST /_sandbox/health" -> json(200, registries.health(body(request)));
        case "GET /_sandbox/violations" -> json(200, registries.violations());
        case "POST /_sandbox/violations" -> json(200, registries.violations(body(request)));
        case "GET /_sandbox/school" -> json(200, registries.school());
        default -> error(404, "Không có địa chỉ này");
      };
    } catch (IllegalArgumentException e) {
      return error(400, String.valueOf(e.getMessage()));
    }
  }

  private Response page() {
    String html = Page.html(ledger, portals, registries, clock.instant());
    return Response.of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /** From the control door as JSON, from the page's buttons as a form. */
  private Response account(Request request) throws IOException {
    if (!Form.isIn(request)) {
      return json(200, portals.decide(body(request)));
    }
    Map<String, String> form = Form.read(request);
    portals.decide(
        form.getOrDefault("account", ""),
        form.getOrDefault("decision", ""),
        form.getOrDefault("reason", ""));
    return page();
  }

  private Response registry(Request request) throws IOException {
    byte[] bytes = bytes(request);
    try {
      int loaded = registry.load(new ByteArrayInputStream(bytes));
      return json(200, mapper.createObjectNode().put("loaded", loaded));
    } catch (JsonProcessingException e) {
      return error(400, "Nội dung không phải JSON");
    } catch (IOException e) {
      return error(400, String.valueOf(e.getMessage()));
    }
  }

  private Response clock(Request request) throws IOException {
    Consumer<Duration> dial = advance;
    if (dial == null) {
      return error(409, "Đồng hồ thật: không chỉnh được");
    }
    try {
      dial.accept(Duration.parse(body(request).path("advance").asText()));
    } catch (DateTimeException e) {
      return error(400, "advance cần dạng ISO-8601, ví dụ PT8H");
    }
    return json(200, mapper.createObjectNode().put("now", clock.instant().toString()));
  }

  private ObjectNode hits() {
    ObjectNode json = mapper.createObjectNode();
    ObjectNode hits = json.putObject("hits");
    faults.hits().forEach((kind, count) -> hits.put(kind.name(), count));
    return json;
  }

  private JsonNode body(Request request) throws IOException {
    try {
      return mapper.readTree(bytes(request));
    } catch (JsonProcessingException e) {
      throw new HttpProblem(400, "Nội dung không phải JSON");
    }
  }

  private static byte[] bytes(Request request) throws IOException {
    byte[] bytes = request.body().readNBytes(BODY_LIMIT + 1);
    if (bytes.length > BODY_LIMIT) {
      throw new HttpProblem(413, "Nội dung yêu cầu quá lớn");
    }
    return bytes;
  }

  private Response error(int status, String sentence) throws IOException {
    return json(status, mapper.createObjectNode().put("error", sentence));
  }

  private Response json(int status, JsonNode json) throws IOException {
    return Response.of(status, Response.JSON, mapper.writeValueAsBytes(json));
  }
}
