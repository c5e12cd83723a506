package vn.gtvt.sandbox.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import vn.gtvt.sandbox.health.HealthBook;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.registry.HealthDesk;
import vn.gtvt.sandbox.school.SchoolDoors;
import vn.gtvt.sandbox.violation.ViolationBook;

/** The control of health certificates, violations and course reports. Thread-safe. */
public final class RegistryControl {
  private final HealthBook certificates;
  private final ViolationBook violations;
  private final SchoolDoors schools;

  /** The control of these parts. */
  public RegistryControl(HealthBook certificates, ViolationBook violations, SchoolDoors schools) {
    this.certificates = certificates;
    this.violations = violations;
    this.schools = schools;
  }

  /** {@code GET /_sandbox/health}. */
  ObjectNode health() {
    ObjectNode json = Json.object().put("fake", true).put("questions", certificates.questions());
    json.putArray("certificates").addAll(certificates.ledger());
    return json;
  }

  /** {@code POST /_sandbox/health}. */
  ObjectNode health(JsonNode order) {
    JsonNode revoke = order.path("revoke");
    if (revoke.isObject()) {
      certificates.revoke(
          revoke.path("SO").asText(),
          revoke.path("HANGBANGLAI").asText(),
          revoke.path("LYDO_THU_HOI").asText());
    } else if (order.path("certificate") instanceof ObjectNode certificate) {
      certificates.put(certificate, lag(order));
    } else {
      throw new IllegalArgumentException("Cần certificate hoặc revoke");
    }
    return health();
  }

  private static Duration lag(JsonNode order) {
    if (!order.has("lag")) {
      return HealthDesk.USUAL_LAG;
    }
    try {
      return Duration.parse(order.path("lag").asText());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("lag cần dạng ISO-8601, ví dụ PT48H", e);
    }
  }

  /** {@code GET /_sandbox/violations}. */
  ObjectNode violations() {
    ObjectNode json = Json.object().put("fake", true).put("questions", violations.questions());
    json.set("violations", violations.ledger());
    return json;
  }

  /** {@code POST /_sandbox/violations}. */
  ObjectNode violations(JsonNode order) {
    JsonNode settle = order.path("settle");
    if (settle.isObject()) {
      violations.settle(
          settle.path("BienKS").asText(),
          settle.path("Xe").asText(),
          settle.path("thoiGianViPham").asText());
    } else if (order.path("violation") instanceof ObjectNode violation) {
      violations.put(order.path("Xe").asText(), violation);
    } else {
      throw new IllegalArgumentException("Cần violation hoặc settle");
    }
    return violations();
  }

  /** {@code GET /_sandbox/school}. */
  ObjectNode school() {
    return schools.ledger().put("fake", true);
  }
}
