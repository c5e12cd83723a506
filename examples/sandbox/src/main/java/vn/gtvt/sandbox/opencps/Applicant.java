package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gtvt.sandbox.json.Json;

/** An organisation that registered here. Guarded by the applicants. */
final class Applicant {
  final long id;
  final Map<String, String> fields = new LinkedHashMap<>();
  final String passwordHash;
  final String activationCode;
  boolean isActive;
  boolean isVerified;
  boolean isLocked;
  String lockReason = "";

  Applicant(long id, Map<String, String> fields, String passwordHash, String activationCode) {
    this.id = id;
    this.fields.putAll(fields);
    this.fields.remove("password");
    this.fields.remove("j_captcha_response");
    this.passwordHash = passwordHash;
    this.activationCode = activationCode;
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  String login() {
    return field("contactEmail");
  }

  ObjectNode kept() {
    ObjectNode json = Json.object().put("id", id).put("passwordHash", passwordHash);
    json.put("activationCode", activationCode).put("isActive", isActive);
    json.put("isVerified", isVerified).put("isLocked", isLocked).put("lockReason", lockReason);
    json.set("fields", Json.of(fields));
    return json;
  }

  static Applicant of(JsonNode kept) {
    Map<String, String> fields = Json.texts(kept.path("fields"));
    Applicant applicant =
        new Applicant(
            kept.path("id").asLong(),
            fields,
            kept.path("passwordHash").asText(),
            kept.path("activationCode").asText());
    applicant.isActive = kept.path("isActive").asBoolean();
    applicant.isVerified = kept.path("isVerified").asBoolean();
    applicant.isLocked = kept.path("isLocked").asBoolean();
    applicant.lockReason = kept.path("lockReason").asText();
    return applicant;
  }
}
