package vn.gtvt.sandbox.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.json.Json;

/** A dossier with everything that happened to it. Guarded by the office. */
final class Dossier {
  static final Duration TAKEN_UP_AFTER = Duration.ofHours(1);
  static final Duration DECIDED_AFTER = Duration.ofDays(1);
  static final Duration SLOWLY_DECIDED_AFTER = Duration.ofDays(90);

  final String tenant;
  final String id;
  final Filed filed;
  final Instant receivedAt;
  final List<String> answers = new ArrayList<>();
  final Plan plan;
  private final Instant hiddenUntil;
  private int hiddenSearches;
  private Instant goesOnAt;
  private int withdrawals;
  private @Nullable Instant withdrawnAt;

  Dossier(String tenant, String id, Filed filed, Instant now, @Nullable Fault lag) {
    this.tenant = tenant;
    this.id = id;
    this.filed = filed;
    this.receivedAt = now;
    this.goesOnAt = now;
    this.plan = Plan.of(filed.plan());
    this.hiddenUntil = lag == null ? now : now.plus(lag.duration());
    this.hiddenSearches = lag == null ? 0 : lag.searches();
  }

  /** The number of the national list, or a word that stands on none. */
  String status(Instant now) {
    if (plan.has(Plan.Word.REFUSE)) {
      return "3";
    }
    Instant withdrawn = withdrawnAt;
    if (withdrawn != null && now.isBefore(withdrawn)) {
      return "7";
    }
    if (withdrawn != null && !plan.has(Plan.Word.DENY)) {
      return "8";
    }
    if (asks()) {
      return "5";
    }
    if (!now.isBefore(decidedAt())) {
      return "9";
    }
    if (now.isBefore(takenUpAt())) {
      return "1";
    }
    if (plan.has(Plan.Word.ODD)) {
      return "đang luân chuyển (X-77)";
    }
    return plan.has(Plan.Word.PAY) ? "6" : "4";
  }

  boolean asks() {
    return plan.has(Plan.Word.SUPPLEMENT) && answers.isEmpty();
  }

  String request() {
    return "yc-" + id;
  }

  Instant takenUpAt() {
    return goesOnAt.plus(TAKEN_UP_AFTER);
  }

  Instant decidedAt() {
    return goesOnAt.plus(plan.has(Plan.Word.SLOW) ? SLOWLY_DECIDED_AFTER : DECIDED_AFTER);
  }

  void answer(String request, Instant now) {
    answers.add(request);
    goesOnAt = now;
  }

  /** Whether it is withdrawn at once. */
  boolean withdraw(Instant now) {
    withdrawals++;
    boolean isAtOnce = !plan.has(Plan.Word.PONDER) && !plan.has(Plan.Word.DENY);
    if (withdrawnAt == null) {
      withdrawnAt = isAtOnce ? now : now.plus(TAKEN_UP_AFTER);
    }
    return isAtOnce;
  }

  boolean isHidden(Instant now) {
    return hiddenSearches > 0 || now.isBefore(hiddenUntil);
  }

  void searched() {
    if (hiddenSearches > 0) {
      hiddenSearches--;
    }
  }

  /** What outlives the process: all but how the index lags. */
  ObjectNode kept() {
    ObjectNode json = Json.object().put("tenant", tenant).put("id", id);
    json.set("filed", filed.kept());
    json.put("receivedAt", receivedAt.toString()).put("goesOnAt", goesOnAt.toString());
    json.put("withdrawals", withdrawals);
    if (withdrawnAt != null) {
      json.put("withdrawnAt", withdrawnAt.toString());
    }
    answers.forEach(json.putArray("answers")::add);
    return json;
  }

  static Dossier of(JsonNode kept) {
    Dossier dossier =
        new Dossier(
            kept.path("tenant").asText(),
            kept.path("id").asText(),
            Filed.of(kept.path("filed")),
            Instant.parse(kept.path("receivedAt").asText()),
            null);
    dossier.goesOnAt = Instant.parse(kept.path("goesOnAt").asText());
    dossier.withdrawals = kept.path("withdrawals").asInt();
    if (kept.has("withdrawnAt")) {
      dossier.withdrawnAt = Instant.parse(kept.path("withdrawnAt").asText());
    }
    kept.path("answers").forEach(answer -> dossier.answers.add(answer.asText()));
    return dossier;
  }

  PracticeDossier seen(Instant now) {
    return new PracticeDossier(
        tenant,
        id,
        filed.reference(),
        filed.code(),
        filed.title(),
        receivedAt,
        filed.files(),
        answers,
        withdrawals,
        status(now));
  }
}
