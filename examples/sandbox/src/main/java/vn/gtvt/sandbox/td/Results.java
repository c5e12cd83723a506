package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.Flaw;

/** The envelopes: section 1 of the wire page. */
final class Results {
  private static final int MOST = 20;

  private Results() {}

  static Response success(int status, @Nullable JsonNode data) {
    return Json.response(status, result(true, null, data));
  }

  static Response failure(int status, @Nullable String message) {
    return Json.response(status, result(false, message, null));
  }

  private static ObjectNode result(
      boolean succeeded, @Nullable String message, @Nullable JsonNode data) {
    ObjectNode json = Json.object().put("succeeded", succeeded).put("failed", !succeeded);
    json.put("message", message);
    json.set("data", data == null ? NullNode.getInstance() : data);
    return json;
  }

  /** What an exception inside an operation looks like: its bare text. */
  static Response exception(String text) {
    return Response.of(500, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static Response missing() {
    return failure(404, "Không tìm thấy hồ sơ");
  }

  static Response forbidden() {
    return failure(403, "Không có quyền truy cập tài nguyên hiện tại");
  }

  /** What the middleware in front of all operations says. */
  static Response refused(int status, String message) {
    ObjectNode json = Json.object();
    json.putArray("messages").add(message);
    json.put("source", "TD.DichVuCongApi (giả lập)").put("exception", message);
    json.put("errorId", "00000000-0000-4000-8000-000000000000").put("supportMessage", "");
    return Json.response(status, json.put("statusCode", status));
  }

  /** What does not bind to an operation's fields. */
  static Response unbound(List<Flaw> flaws) {
    ObjectNode json = Json.object().put("title", "One or more validation errors occurred.");
    json.put("status", 400);
    ObjectNode errors = json.putObject("errors");
    for (Flaw flaw : flaws.subList(0, Math.min(flaws.size(), MOST))) {
      errors.withArray("/" + flaw.field()).add(flaw.message());
    }
    return Json.response(400, json);
  }

  /** One page of a list; pages count from one. */
  static Response page(List<ObjectNode> all, int number, int size) {
    int from = (int) Math.min((number - 1L) * size, all.size());
    int to = Math.min(from + size, all.size());
    ObjectNode json = Json.object();
    json.putArray("data").addAll(all.subList(from, to));
    int pages = (all.size() + size - 1) / size;
    json.put("currentPage", number).put("totalPages", pages).put("totalCount", all.size());
    json.put("pageSize", size).put("hasPreviousPage", number > 1);
    return Json.response(200, json.put("hasNextPage", number < pages));
  }
}
