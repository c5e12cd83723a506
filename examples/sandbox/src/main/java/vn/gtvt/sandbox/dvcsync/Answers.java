package vn.gtvt.sandbox.dvcsync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Answers in the envelope of section 2 and the errors of section 4 of the wire page. */
final class Answers {
  private Answers() {}

  static Response ok(@Nullable ObjectNode data) {
    ObjectNode answer = Json.object().put("code", 200).put("message", "Thành công");
    answer.set("data", data);
    return Json.response(200, answer);
  }

  static Response error(int status, String message) {
    return Json.response(status, Json.object().put("code", status).put("message", message));
  }

  static Response missing(String field) {
    return error(400, "Thiếu hoặc sai thông tin: " + field);
  }
}
