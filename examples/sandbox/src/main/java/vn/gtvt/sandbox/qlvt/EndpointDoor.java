package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.MediaType;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** The endpoint: section 2 of the wire page. */
final class EndpointDoor {
  private static final int BODY_LIMIT = 8 * 1024 * 1024;

  private final Credentials credentials;
  private final Map<String, Operation> operations;
  private final Gate gate;

  EndpointDoor(Credentials credentials, Map<String, Operation> operations, Gate gate) {
    this.credentials = credentials;
    this.operations = operations;
    this.gate = gate;
  }

  Response handle(Request request) throws IOException {
    if (!MediaType.is(request.headers().first("content-type"), "application/json")) {
      throw new HttpProblem(415, "Cần application/json");
    }
    byte[] bytes = request.body().readNBytes(BODY_LIMIT + 1);
    if (bytes.length > BODY_LIMIT) {
      throw new HttpProblem(413, "Nội dung yêu cầu quá lớn");
    }
    JsonNode envelope;
    Variables variables;
    try {
      envelope = Json.parse(bytes);
      JsonNode given = envelope.path("variables");
      variables = new Variables(given.isTextual() ? Json.parse(given.textValue()) : given);
    } catch (JsonProcessingException e) {
      return malformed("Nội dung không phải JSON");
    }
    QueryText query = QueryText.parse(envelope.path("query").asText());
    if (query == null || !variables.json().isObject()) {
      return malformed("Cần query và variables");
    }
    return answer(request, query, variables);
  }

  private Response answer(Request request, QueryText query, Variables variables)
      throws IOException {
    JsonNode token = variables.json().path("token");
    String user = credentials.user(request.headers(), token.textValue());
    if (user == null) {
      Problem problem =
          new Problem("UNAUTHENTICATED", null, "Thiếu phiên đăng nhập hoặc phiên đã hết hạn");
      return Answers.errors(200, query.operation(), List.of(problem));
    }
    Call call;
    try {
      call = check(query, variables, user);
    } catch (Refusal refusal) {
      return Answers.errors(200, query.operation(), refusal.problems());
    }
    return gate.pass(query.operation(), call);
  }

  private Call check(QueryText query, Variables variables, String user) throws Refusal {
    Operation operation = operations.get(query.operation());
    if (operation == null || operation.mutation() != query.mutation()) {
      throw new Refusal(Problem.input("query", "Không có thao tác " + query.operation()));
    }
    variables.place();
    return operation.check(variables, user);
  }

  private static Response malformed(String message) {
    return Answers.errors(400, null, List.of(Problem.input("query", message)));
  }
}
