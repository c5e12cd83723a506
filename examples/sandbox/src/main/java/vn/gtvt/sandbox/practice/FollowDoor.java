package vn.gtvt.sandbox.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Tells where a dossier stands, takes more papers and wishes: section 4 of the wire page. */
final class FollowDoor {
  private final Office office;
  private final Gate gate;

  FollowDoor(Office office, Gate gate) {
    this.office = office;
    this.gate = gate;
  }

  Response progress(String tenant, JsonNode body) throws IOException {
    String id = body.path("id").asText();
    Dossier dossier = office.find(tenant, id);
    if (dossier == null) {
      return missing();
    }
    return gate.pass(
        "practice.progress",
        dossier.filed.reference(),
        draw -> {
          ObjectNode seen = office.read(dossier, draw.answered(), FollowDoor::view);
          return Json.response(200, seen);
        });
  }

  private static Response missing() {
    return Refusals.of(404, "Không có hồ sơ này");
  }

  private static ObjectNode view(Dossier dossier, Instant now) {
    String status = dossier.status(now);
    ObjectNode view = Json.object();
    view.put("status", status).put("number", "SO-" + dossier.id);
    if (!status.equals("1")) {
      view.put("receivedAt", dossier.takenUpAt().toString());
      view.put("appointment", dossier.decidedAt().toString());
    }
    if (dossier.asks()) {
      ObjectNode asked = view.putObject("supplement").put("id", dossier.request());
      asked.put("askedAt", dossier.receivedAt.toString());
      asked
          .putArray("wanted")
          .addObject()
          .put("component", "extra-paper")
          .put("reason", "Thiếu bản sao giấy tờ");
    }
    dossier.answers.stream().distinct().forEach(view.withArray("/answered")::add);
    if (status.equals("9")) {
      view.put("decidedAt", dossier.decidedAt().toString());
      if (!dossier.plan.has(Plan.Word.PAPERLESS)) {
        view.putArray("results")
            .addObject()
            .put("id", dossier.id)
            .put("name", "ket-qua.pdf")
            .put("mediaType", "application/pdf")
            .put("sha256", sha256(paper(dossier)));
      }
    }
    return view;
  }

  private static byte[] paper(Dossier dossier) {
    return ("%PDF-1.4 GIẢ LẬP " + dossier.id).getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Response result(String tenant, String id) throws IOException {
    Dossier dossier = office.find(tenant, id);
    if (dossier == null || !office.status(dossier).equals("9")) {
      return missing();
    }
    return gate.pass(
        "practice.result",
        dossier.filed.reference(),
        draw -> Response.of(200, "application/pdf", paper(dossier)));
  }

  Response answer(String tenant, JsonNode body) throws IOException {
    Dossier dossier = office.find(tenant, body.path("id").asText());
    if (dossier == null) {
      return missing();
    }
    String request = body.path("request").asText();
    if (!request.equals(dossier.request()) || body.path("files").isEmpty()) {
      return Refusals.of(422, "Không có yêu cầu bổ sung này, hoặc thiếu tệp");
    }
    return gate.pass(
        "practice.answer",
        dossier.filed.reference(),
        new Write(
            dossier,
            () -> {
              office.answer(dossier, request);
              return Json.object().put("request", request);
            }));
  }

  Response withdraw(String tenant, JsonNode body) throws IOException {
    Dossier dossier = office.find(tenant, body.path("id").asText());
    if (dossier == null) {
      return missing();
    }
    if (office.status(dossier).equals("9")) {
      return Refusals.of(422, "Hồ sơ đã có kết quả, không rút được");
    }
    return gate.pass(
        "practice.withdraw",
        dossier.filed.reference(),
        new Write(
            dossier,
            () -> Json.object().put("outcome", office.withdraw(dossier) ? "DONE" : "ASKED")));
  }

  private interface Change {
    ObjectNode make();
  }

  private final class Write implements Call {
    private final Dossier dossier;
    private final Change change;

    Write(Dossier dossier, Change change) {
      this.dossier = dossier;
      this.change = change;
    }

    @Override
    public Response perform(Draw draw) {
      return Json.response(200, change.make());
    }

    @Override
    public void performLate(Draw draw) {
      office.later(dossier.filed.reference(), draw, change::make);
    }
  }
}
