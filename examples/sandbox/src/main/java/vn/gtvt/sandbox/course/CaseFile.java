package vn.gtvt.sandbox.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;

/** A dossier as a store keeps it. A lag of the index is not kept: a restart builds it anew. */
record CaseFile(
    String id,
    Filing filing,
    ObjectNode body,
    Course course,
    Instant shownFrom,
    Duration drift,
    int answers,
    int withdrawals) {

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id);
    json.put("user", filing.user()).put("reference", filing.reference()).put("code", filing.code());
    json.set("filed", filing.body());
    json.set("body", body);
    json.put("filedAt", course.filedAt().toString());
    put(json, "answeredAt", course.answeredAt());
    put(json, "paidAt", course.paidAt());
    put(json, "withdrawnAt", course.withdrawnAt());
    put(json, "takenBackAt", course.takenBackAt());
    json.put("shownFrom", shownFrom.toString()).put("drift", drift.toString());
    return json.put("answers", answers).put("withdrawals", withdrawals);
  }

  private static void put(ObjectNode json, String name, @Nullable Instant at) {
    if (at != null) {
      json.put(name, at.toString());
    }
  }

  static CaseFile of(JsonNode json) {
    Filing filing =
        new Filing(
            json.path("user").asText(),
            json.path("reference").asText(),
            json.path("code").asText(),
            (ObjectNode) json.path("filed"));
    Course course =
        new Course(
            Instant.parse(json.path("filedAt").asText()),
            at(json, "answeredAt"),
            at(json, "paidAt"),
            at(json, "withdrawnAt"),
            at(json, "takenBackAt"));
    return new CaseFile(
        json.path("id").asText(),
        filing,
        (ObjectNode) json.path("body"),
        course,
        Instant.parse(json.path("shownFrom").asText()),
        Duration.parse(json.path("drift").asText()),
        json.path("answers").asInt(),
        json.path("withdrawals").asInt());
  }

  private static @Nullable Instant at(JsonNode json, String name) {
    return json.has(name) ? Instant.parse(json.path(name).asText()) : null;
  }
}
