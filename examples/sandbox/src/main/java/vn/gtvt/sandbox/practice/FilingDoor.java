package vn.gtvt.sandbox.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Gives codes, takes dossiers and tells which are there: section 3 of the wire page. */
final class FilingDoor {
  private final Office office;
  private final FileShelf shelf;
  private final Gate gate;

  FilingDoor(Office office, FileShelf shelf, Gate gate) {
    this.office = office;
    this.shelf = shelf;
    this.gate = gate;
  }

  Response code(JsonNode body) throws IOException {
    String reference = body.path("reference").asText();
    return gate.pass(
        "practice.code",
        reference,
        draw -> Json.response(200, Json.object().put("code", office.code())));
  }

  Response create(String tenant, JsonNode body) throws IOException {
    List<String> files = new ArrayList<>();
    body.path("files").forEach(file -> files.add(file.path("id").asText()));
    Filed filed =
        new Filed(
            body.path("reference").asText(),
            body.path("code").textValue(),
            body.path("title").asText(),
            body.path("plan").asText(),
            files);
    if (filed.reference().isEmpty() || files.stream().anyMatch(id -> shelf.find(id) == null)) {
      return Refusals.of(422, "Thiếu mã tham chiếu, hoặc có tệp không tồn tại");
    }
    return gate.pass("practice.create", filed.reference(), new Create(tenant, filed));
  }

  private final class Create implements Call {
    private final String tenant;
    private final Filed filed;

    Create(String tenant, Filed filed) {
      this.tenant = tenant;
      this.filed = filed;
    }

    @Override
    public Response perform(Draw draw) {
      String id = office.receive(tenant, filed, draw.lag());
      ObjectNode answer = Json.object();
      return id == null
          ? Json.response(409, answer.put("error", "TAKEN"))
          : Json.response(200, answer.put("id", id));
    }

    @Override
    public void performLate(Draw draw) {
      office.later(filed.reference(), draw, () -> office.receive(tenant, filed, draw.lag()));
    }
  }

  Response search(String tenant, JsonNode body) throws IOException {
    String reference = body.path("reference").asText();
    return gate.pass(
        "practice.search",
        reference,
        draw -> ids(office.search(tenant, reference, draw.answered())));
  }

  Response find(String tenant, JsonNode body) throws IOException {
    String reference = body.path("reference").asText();
    return gate.pass(
        "practice.find", reference, draw -> ids(office.find(tenant, reference, draw.answered())));
  }

  private static Response ids(List<String> found) {
    ObjectNode answer = Json.object();
    ArrayNode ids = answer.putArray("ids");
    found.forEach(ids::add);
    return Json.response(200, answer);
  }
}
