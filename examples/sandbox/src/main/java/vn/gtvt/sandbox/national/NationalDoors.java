package vn.gtvt.sandbox.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Form;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.json.Shape;

/** All doors of the national portal. Thread-safe. */
public final class NationalDoors {
  private static final String ROOT = "/national/";
  private static final Pattern ADAPTER =
      Pattern.compile(
          "/national/(?:VXPAdapter|XrdAdapter)/RestService/forward/(mapi/login|mapi/g)");
  private static final String PROVIDER = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
  private static final int BODY_LIMIT = 256 * 1024;

  private final Shape login = new Shape().text("username", "password");
  private final Shape find = new Shape().text("session", "madonvi", "service", "mahoso");
  private final Index index;
  private final Sessions sessions;
  private final Gate gate;

  /**
   * The doors.
   *
   * @param sources the doors whose dossiers are shown
   */
  public NationalDoors(Clock clock, FaultDesk desk, List<NationalSource> sources) {
    this.index = new Index(clock, desk, sources);
    this.sessions = new Sessions(clock);
    this.gate = new Gate(desk);
  }

  /**
   * Serves a request to one of the doors; {@code null} if it is for none of them.
   *
   * @throws IOException if the client went away
   */
  public @Nullable Response handle(Request request) throws IOException {
    if (!request.path().startsWith(ROOT)) {
      return null;
    }
    if (request.method().equals("POST") && request.path().equals("/national/jsp/rest.jsp")) {
      return catalogue(request);
    }
    Matcher adapter = ADAPTER.matcher(request.path());
    if (!request.method().equals("POST") || !adapter.matches()) {
      return Response.error(404, "Không có địa chỉ này");
    }
    if (!PROVIDER.equals(request.query().get("dstcode"))
        || !PROVIDER.equals(request.headers().first("dstcode"))) {
      return failed("Thiếu hoặc sai dstcode");
    }
    JsonNode body;
    try {
      body = Json.parse(request.body().readNBytes(BODY_LIMIT));
    } catch (JsonProcessingException e) {
      return Response.error(400, "Nội dung không phải JSON");
    }
    return adapter.group(1).equals("mapi/login") ? login(body) : find(body);
  }

  private Response catalogue(Request request) throws IOException {
    JsonNode params = params(request);
    boolean isAsked =
        params.path("type").asText().equals("ref")
            && params.path("provider").asText().equals("dvcquocgia");
    JsonNode items = isAsked ? Procedures.of(params) : Json.object().putArray("items");
    return gate.pass("national.catalogue", draw -> Json.response(200, items));
  }

  private static JsonNode params(Request request) throws IOException {
    try {
      return Json.parse(Form.read(request).getOrDefault("params", "{}"));
    } catch (JsonProcessingException e) {
      return Json.object();
    }
  }

  private Response login(JsonNode body) throws IOException {
    boolean isRight =
        login.wrong(body).isEmpty()
            && body.path("username").asText().equals("sandbox")
            && body.path("password").asText().equals("sandbox");
    if (!isRight) {
      return failed("Sai tên đăng nhập hoặc mật khẩu");
    }
    return gate.pass(
        "national.login",
        draw ->
            Json.response(
                200, Json.object().put("session", sessions.open()).put("error_code", "0")));
  }

  private Response find(JsonNode body) throws IOException {
    List<String> wrong = find.wrong(body);
    if (!wrong.isEmpty()) {
      return failed("Thiếu hoặc sai thông tin: " + wrong.get(0));
    }
    if (!sessions.isOpen(body.path("session").asText())) {
      return failed("Phiên làm việc không hợp lệ");
    }
    if (!body.path("service").asText().equals("TraCuuHoSo")) {
      return failed("Không có dịch vụ này");
    }
    String code = body.path("mahoso").asText();
    return gate.pass(
        "national.find",
        code,
        draw -> {
          ObjectNode answer = Json.object().put("error_code", "0").put("message", "Thành công");
          answer.set("result", index.find(code, draw));
          return Json.response(200, answer);
        });
  }

  private static Response failed(String message) {
    ObjectNode answer = Json.object().put("error_code", "-1").put("message", message);
    answer.putArray("result");
    return Json.response(200, answer);
  }
}
