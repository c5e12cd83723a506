package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Fees, history and what else a dossier has: section 6.4 of the wire page. */
final class FollowDoor {
  private final CaseBook book;
  private final Gate gate;

  FollowDoor(CaseBook book, Gate gate) {
    this.book = book;
    this.gate = gate;
  }

  Response fees(Map<String, String> query) throws IOException {
    List<Moment> asked = new ArrayList<>();
    for (String id : query.getOrDefault("dossier-ids", "").split(",", -1)) {
      Moment found = book.officer(id);
      if (found != null) {
        asked.add(found);
      }
    }
    String whose = asked.isEmpty() ? "" : asked.get(0).filing().reference();
    return gate.pass(
        "igate.fees",
        whose,
        draw -> FeeJson.list(asked.stream().filter(Moment::hasFee).map(FeeJson::of).toList()));
  }

  Response history(Map<String, String> query) throws IOException {
    Moment found = book.officer(query.getOrDefault("group-id", ""));
    if (found == null) {
      return Errors.missing();
    }
    return gate.pass(
        "igate.history", found.filing().reference(), draw -> Pages.of(query, lines(found)));
  }

  private static List<ObjectNode> lines(Moment dossier) {
    List<ObjectNode> lines = new ArrayList<>();
    line(lines, dossier.course().filedAt(), "người nộp", "Nộp hồ sơ trực tuyến");
    line(lines, dossier.takenUpAt(), "cán bộ", "Tiếp nhận hồ sơ");
    if (dossier.stage() == Stage.WANTS_PAPERS) {
      line(lines, dossier.now(), "cán bộ", DossierJson.wanted());
    }
    line(lines, dossier.course().answeredAt(), "người nộp", "Đã bổ sung giấy tờ");
    line(lines, dossier.course().paidAt(), "người nộp", "Đã nộp lệ phí");
    line(lines, dossier.course().withdrawnAt(), "người nộp", "Đề nghị rút hồ sơ");
    line(lines, dossier.decidedAt(), "cán bộ", "Có kết quả");
    return lines;
  }

  private static void line(
      List<ObjectNode> lines, @Nullable Instant at, String actor, String text) {
    if (at != null) {
      lines.add(
          Json.object()
              .put("sandboxAt", DossierJson.time(at))
              .put("sandboxActor", actor)
              .put("sandboxText", text));
    }
  }

  Response integration(Map<String, String> query) throws IOException {
    String code = query.getOrDefault("code", "");
    Moment found = book.all(filing -> filing.code().equals(code)).stream().findFirst().orElse(null);
    if (found == null) {
      return Errors.missing();
    }
    ObjectNode dossier = DossierJson.of(found);
    ObjectNode parts = Json.object();
    for (String field : query.getOrDefault("fields", "").split(",", -1)) {
      JsonNode part = part(field, found, dossier);
      if (part != null) {
        parts.set(field, part);
      }
    }
    return gate.pass(
        "igate.integration", found.filing().reference(), draw -> Json.response(200, parts));
  }

  private static @Nullable JsonNode part(String field, Moment found, ObjectNode dossier) {
    return switch (field) {
      case "commonEForm" -> dossier.at("/applicant/data");
      case "detailEForm" -> dossier.at("/eForm/data");
      case "dossierFormFile", "currentTask" -> dossier.path(field);
      case "dossierFee" ->
          Json.object().arrayNode().addAll(found.hasFee() ? List.of(FeeJson.of(found)) : List.of());
      default -> null;
    };
  }

  /** Drops a component of a dossier that is not taken up. */
  Response deleteComponent(String id, Map<String, String> query) throws IOException {
    Moment found = book.officer(query.getOrDefault("dossier-id", ""));
    if (found == null || found.stage() != Stage.REGISTERED) {
      return Json.response(200, Json.object().put("affectedRows", 0));
    }
    return gate.pass(
        "igate.deleteComponent",
        found.filing().reference(),
        draw -> {
          int[] dropped = {0};
          book.answer(found.id(), body -> without(body, id, dropped), false);
          return Json.response(200, Json.object().put("affectedRows", dropped[0]));
        });
  }

  private static ObjectNode without(ObjectNode body, String id, int[] dropped) {
    ObjectNode next = body.deepCopy();
    int before = next.path("dossierFormFile").size();
    next.withArray("dossierFormFile")
        .removeIf(component -> component.path("id").asText().equals(id));
    dropped[0] = before - next.path("dossierFormFile").size();
    return next;
  }

  Response otp(JsonNode body) throws IOException {
    return body.path("phoneNumber").asText("").isBlank()
        ? Errors.of(400, "phoneNumber", "Thiếu trường bắt buộc phoneNumber")
        : gate.pass("igate.otp", draw -> Json.response(200, Json.object()));
  }

  /** What officers may do and citizens may not. */
  Response officersOnly(String operation) throws IOException {
    return gate.pass(
        operation, draw -> Errors.of(403, "permission", "Chỉ cán bộ được dùng chức năng này"));
  }
}
