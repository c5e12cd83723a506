package vn.gtvt.sandbox.dvcsync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import vn.gtvt.sandbox.json.Json;

/** A dossier that came over DvcSync. Guarded by the office. */
final class Dossier {
  static final Set<String> WORDS = Set.of("SUPPLEMENT", "PAY", "REFUSE", "STOP", "SLOW");

  final String id;
  final Instant createdAt;
  final ObjectNode body;
  private final Supplier<Set<String>> plan;

  /** The status an officer's system wrote over the sandbox's own; 0 if none. */
  int written;

  Dossier(String id, Instant createdAt, ObjectNode body, Supplier<Set<String>> plan) {
    this.id = id;
    this.createdAt = createdAt;
    this.body = body;
    this.plan = plan;
  }

  String code() {
    return body.path("MaHoSo").asText();
  }

  /** The national number: section 6 of the wire page. */
  int status(Instant now) {
    if (written > 0) {
      return written;
    }
    Duration age = Duration.between(createdAt, now);
    Set<String> words = plan.get();
    if (age.compareTo(Duration.ofHours(1)) < 0) {
      return 1;
    }
    if (words.contains("REFUSE")) {
      return 3;
    }
    if (age.compareTo(Duration.ofHours(2)) < 0) {
      return 2;
    }
    if (words.contains("SUPPLEMENT")) {
      return 5;
    }
    if (words.contains("PAY")) {
      return 6;
    }
    if (age.compareTo(decidedAfter()) < 0) {
      return 4;
    }
    if (words.contains("STOP")) {
      return 8;
    }
    return age.compareTo(decidedAfter().plusHours(1)) < 0 ? 9 : 10;
  }

  Duration decidedAfter() {
    return plan.get().contains("SLOW") ? Duration.ofDays(90) : Duration.ofDays(1);
  }

  ObjectNode kept() {
    ObjectNode json = Json.object().put("id", id).put("createdAt", createdAt.toString());
    json.set("body", body);
    return json.put("written", written);
  }
}
