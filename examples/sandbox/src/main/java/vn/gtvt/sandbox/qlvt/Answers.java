package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Answers of the endpoint in GraphQL's form. */
final class Answers {
  private Answers() {}

  static Response data(String operation, @Nullable JsonNode value) {
    ObjectNode answer = Json.object();
    answer.putObject("data").set(operation, value == null ? NullNode.getInstance() : value);
    return Json.response(200, answer);
  }

  static Response errors(int status, @Nullable String operation, List<Problem> problems) {
    ObjectNode answer = Json.object();
    if (operation == null) {
      answer.putNull("data");
    } else {
      answer.putObject("data").putNull(operation);
    }
    ArrayNode errors = answer.putArray("errors");
    for (Problem problem : problems) {
      ObjectNode error = errors.addObject().put("message", problem.message());
      ArrayNode path = error.putArray("path");
      if (operation != null) {
        path.add(operation);
      }
      ObjectNode extensions = error.putObject("extensions").put("code", problem.code());
      if (problem.field() != null) {
        extensions.put("field", problem.field());
      }
    }
    return Json.response(status, answer);
  }
}
