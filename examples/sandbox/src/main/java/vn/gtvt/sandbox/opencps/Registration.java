package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.json.Json;

/** A registration with an agency. Guarded by the applicants. */
final class Registration {
  static final int DRAFT = 0;
  static final int WAITING = 1;
  static final int ACCEPTED = 2;
  static final int REFUSED = 3;

  /** A line of its log. */
  record Line(Instant at, String author, String content) {}

  final long id;
  final String account;
  final Instant createdAt;
  final Map<String, String> fields = new LinkedHashMap<>();
  final Map<String, String> forms = new LinkedHashMap<>();
  final List<Line> log = new ArrayList<>();
  Instant modifiedAt;
  int state = DRAFT;

  Registration(long id, String account, Instant createdAt) {
    this.id = id;
    this.account = account;
    this.createdAt = createdAt;
    this.modifiedAt = createdAt;
  }

  ObjectNode shown() {
    ObjectNode json = Json.object().put("registrationId", id);
    fields.forEach(
        (name, value) -> {
          if (!value.isEmpty() && !name.equals("registrationState")) {
            json.put(name, value);
          }
        });
    return json.put("registrationState", state)
        .put("createDate", Dates.LETTER_Z.write(createdAt))
        .put("modifiedDate", Dates.LETTER_Z.write(modifiedAt));
  }

  ObjectNode kept() {
    ObjectNode json = Json.object().put("id", id).put("account", account);
    json.put("createdAt", createdAt.toString()).put("modifiedAt", modifiedAt.toString());
    json.put("state", state);
    json.set("fields", Json.of(fields));
    json.set("forms", Json.of(forms));
    for (Line line : log) {
      json.withArray("/log")
          .addObject()
          .put("at", line.at().toString())
          .put("author", line.author())
          .put("content", line.content());
    }
    return json;
  }

  static Registration of(JsonNode kept) {
    Registration one =
        new Registration(
            kept.path("id").asLong(),
            kept.path("account").asText(),
            Instant.parse(kept.path("createdAt").asText()));
    one.modifiedAt = Instant.parse(kept.path("modifiedAt").asText());
    one.state = kept.path("state").asInt();
    one.fields.putAll(Json.texts(kept.path("fields")));
    one.forms.putAll(Json.texts(kept.path("forms")));
    for (JsonNode line : kept.path("log")) {
      one.log.add(
          new Line(
              Instant.parse(line.path("at").asText()),
              line.path("author").asText(),
              line.path("content").asText()));
    }
    return one;
  }
}
