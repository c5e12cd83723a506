package vn.gtvt.sandbox.login;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Form;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.MediaType;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** The token endpoint of a realm. Thread-safe. */
public final class KeycloakDoor {
  private static final Duration ACCESS = Duration.ofMinutes(15);
  private static final Duration REFRESH = Duration.ofMinutes(30);
  private static final int FORM_LIMIT = 16 * 1024;

  private final String operation;
  private final BiPredicate<String, String> passwords;
  private final Tokens access;
  private final Tokens refresh;
  private final Gate gate;

  /**
   * The endpoint.
   *
   * @param operation its name on the switchboard
   * @param passwords whether a user has this password
   * @param access the tokens that it gives
   */
  public KeycloakDoor(
      String operation,
      BiPredicate<String, String> passwords,
      Tokens access,
      Tokens refresh,
      Gate gate) {
    this.operation = operation;
    this.passwords = passwords;
    this.access = access;
    this.refresh = refresh;
    this.gate = gate;
  }

  /**
   * Serves a log-in.
   *
   * @throws IOException if the client went away
   */
  public Response handle(Request request) throws IOException {
    String type = request.headers().first("content-type");
    if (type == null || !MediaType.is(type, "application/x-www-form-urlencoded")) {
      throw new HttpProblem(415, "Cần application/x-www-form-urlencoded");
    }
    byte[] bytes = request.body().readNBytes(FORM_LIMIT + 1);
    if (bytes.length > FORM_LIMIT) {
      throw new HttpProblem(413, "Biểu mẫu đăng nhập quá lớn");
    }
    Map<String, String> form = Form.parse(bytes);
    String grant = form.get("grant_type");
    if (form.getOrDefault("client_id", "").isEmpty() || grant == null) {
      return error(400, "invalid_request", "Thiếu client_id hoặc grant_type");
    }
    String user;
    switch (grant) {
      case "password" -> user = byPassword(form.get("username"), form.get("password"));
      case "refresh_token" -> user = refresh.owner(form.get("refresh_token"));
      default -> {
        return error(400, "unsupported_grant_type", "Không hỗ trợ grant_type này");
      }
    }
    if (user == null) {
      return error(401, "invalid_grant", "Sai tên đăng nhập, mật khẩu hoặc phiên đã hết hạn");
    }
    return gate.pass(operation, draw -> Json.response(200, tokens(user)));
  }

  private @Nullable String byPassword(@Nullable String username, @Nullable String password) {
    boolean right = username != null && password != null && passwords.test(username, password);
    return right ? username : null;
  }

  private ObjectNode tokens(String user) {
    return Json.object()
        .put("access_token", access.issue(user, ACCESS))
        .put("expires_in", ACCESS.toSeconds())
        .put("refresh_token", refresh.issue(user, REFRESH))
        .put("refresh_expires_in", REFRESH.toSeconds())
        .put("token_type", "Bearer");
  }

  private static Response error(int status, String code, String sentence) {
    return Json.response(
        status, Json.object().put("error", code).put("error_description", sentence));
  }
}
