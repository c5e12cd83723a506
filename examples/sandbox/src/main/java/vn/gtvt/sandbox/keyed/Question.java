package vn.gtvt.sandbox.keyed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.MediaType;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.FieldType;
import vn.gtvt.sandbox.table.Flaw;

/** What was asked in JSON. */
public final class Question {
  private static final int BODY_LIMIT = 4 * 1024 * 1024;

  private Question() {}

  /**
   * The body of a request.
   *
   * @throws HttpProblem if it is no JSON, or too large
   */
  public static JsonNode read(Request request) throws IOException {
    if (!MediaType.is(request.headers().first("content-type"), "application/json")) {
      throw new HttpProblem(415, "Cần application/json");
    }
    byte[] bytes = request.body().readNBytes(BODY_LIMIT + 1);
    if (bytes.length > BODY_LIMIT) {
      throw new HttpProblem(413, "Nội dung yêu cầu quá lớn");
    }
    try {
      return Json.parse(bytes);
    } catch (JsonProcessingException e) {
      throw new HttpProblem(400, "Nội dung không phải JSON");
    }
  }

  /** The answer to a body that is not as the table says; {@code null} if it is. */
  public static @Nullable Response wrong(JsonNode body, FieldType table) {
    List<Flaw> flaws = new ArrayList<>();
    table.check(body, "", flaws);
    if (flaws.isEmpty()) {
      return null;
    }
    Flaw first = flaws.get(0);
    return Json.response(400, error(first.message()).put("field", first.field()));
  }

  /** An object that holds this sentence as {@code error}. */
  public static ObjectNode error(String sentence) {
    return Json.object().put("error", sentence);
  }
}
