package vn.gtvt.sandbox.opencps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Log-in: section 1 of the wire page. */
final class LoginDoor {
  private final Login login;
  private final Applicants applicants;
  private final Jwts tokens;
  private final Gate gate;

  LoginDoor(Login login, Applicants applicants, Jwts tokens, Gate gate) {
    this.login = login;
    this.applicants = applicants;
    this.tokens = tokens;
    this.gate = gate;
  }

  Response token(Request request) throws IOException, Refused {
    String name = Login.name(request);
    Login.Result result = login.check(request);
    if (name == null || result != Login.Result.OK) {
      throw Refused.notAllowed(
          switch (result) {
            case PENDING -> "Account is not activated";
            case LOCKED ->
                "Applicant is locked: " + applicants.lockReason(name == null ? "" : name);
            case OK, REFUSED -> "Authentication failed";
          });
    }
    return gate.pass(
        "opencps.login",
        draw -> {
          String token = tokens.issue(name);
          return Json.response(200, Json.object().put("token", token)).with("Authorization", token);
        });
  }

  /** The state of an account, as one word of plain text. */
  Response state(Request request) throws IOException {
    String name = Login.name(request);
    String word =
        switch (login.check(request)) {
          case OK -> "ok";
          case PENDING -> "pending";
          case LOCKED -> "lockout";
          case REFUSED -> "";
        };
    Response answer =
        Response.of(200, "text/plain; charset=utf-8", word.getBytes(StandardCharsets.UTF_8));
    Response whole =
        word.equals("pending") && name != null
            ? answer.with("userid", String.valueOf(applicants.idOf(name)))
            : answer;
    return gate.pass("opencps.state", draw -> whole);
  }
}
