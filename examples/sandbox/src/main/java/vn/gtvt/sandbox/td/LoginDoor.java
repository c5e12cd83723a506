package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Headers;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.login.Tokens;
import vn.gtvt.sandbox.qlvt.Accounts;

/** Log-in: section 2 of the wire page. The answer does not say how long a token lives. */
final class LoginDoor {
  private static final Duration ACCESS = Duration.ofMinutes(15);
  private static final Duration REFRESH = Duration.ofDays(7);
  private static final String BEARER = "Bearer ";

  private final Clock clock;
  private final Accounts accounts;
  private final Tokens access;
  private final Tokens refresh;
  private final Gate gate;

  LoginDoor(Clock clock, Accounts accounts, Gate gate) {
    this.clock = clock;
    this.accounts = accounts;
    this.access = new Tokens(clock);
    this.refresh = new Tokens(clock);
    this.gate = gate;
  }

  @Nullable String user(Headers headers) {
    String given = headers.first("authorization");
    boolean isBearer = given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length());
    return given != null && isBearer
        ? access.owner(given.substring(BEARER.length()).strip())
        : null;
  }

  Response login(JsonNode body) throws IOException {
    String name = body.path("userName").asText("");
    String user = name.isEmpty() ? body.path("email").asText("") : name;
    boolean isRight = accounts.match(user, body.path("password").asText(""));
    return isRight ? gate.pass("td.token", draw -> tokens(user)) : refused();
  }

  Response refresh(JsonNode body) throws IOException {
    String user = refresh.owner(body.path("refreshToken").asText(""));
    boolean isWhole = !body.path("token").asText("").isEmpty();
    return user == null || !isWhole ? refused() : gate.pass("td.refresh", draw -> tokens(user));
  }

  private Response tokens(String user) {
    ObjectNode json = Json.object().put("token", access.issue(user, ACCESS));
    json.put("refreshToken", refresh.issue(user, REFRESH));
    json.put("refreshTokenExpiryTime", View.time(clock.instant().plus(REFRESH)));
    return Json.response(200, json);
  }

  static Response refused() {
    return Results.refused(401, "Authentication Failed.");
  }
}
