package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.SupplementRequest;

/** What a receiver said last, as JSON in the journal. */
final class ProgressJson {
  private final ObjectMapper json;

  ProgressJson(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode write(Progress progress) {
    ObjectNode node = json.createObjectNode();
    node.put("status", progress.status().number());
    node.put("raw", progress.status().raw());
    JsonFields.put(node, "number", progress.number());
    JsonFields.put(node, "nationalNumber", progress.nationalNumber());
    JsonFields.put(node, "receivedAt", progress.receivedAt());
    JsonFields.put(node, "appointment", progress.appointment());
    JsonFields.put(node, "decidedAt", progress.decidedAt());
    ArrayNode decisions = node.putArray("decisions");
    progress.decisions().forEach(each -> write(decisions.addObject(), each));
    SupplementRequest supplement = progress.supplement();
    if (supplement != null) {
      write(node.putObject("supplement"), supplement);
    }
    JsonFields.putAll(node, "answered", progress.answered());
    if (!progress.results().isEmpty()) {
      ArrayNode results = node.putArray("results");
      progress.results().forEach(each -> write(results.addObject(), each));
    }
    return node;
  }

  private static void write(ObjectNode node, Decision decision) {
    LocalDate until = decision.validUntil();
    node.put("subject", decision.subject());
    node.put("granted", decision.granted());
    JsonFields.put(node, "documentNumber", decision.documentNumber());
    JsonFields.put(node, "validUntil", until == null ? null : until.toString());
    JsonFields.put(node, "reason", decision.reason());
  }

  private static void write(ObjectNode node, SupplementRequest request) {
    node.put("id", request.id());
    JsonFields.put(node, "askedAt", request.askedAt());
    JsonFields.put(node, "deadline", request.deadline());
    ArrayNode wanted = node.putArray("wanted");
    for (SupplementRequest.Wanted each : request.wanted()) {
      ObjectNode one = wanted.addObject();
      one.put("component", each.component());
      JsonFields.put(one, "subject", each.subject());
      one.put("reason", each.reason());
    }
  }

  private static void write(ObjectNode node, ResultFile file) {
    node.put("id", file.id()).put("name", file.name()).put("mediaType", file.mediaType());
    JsonFields.put(node, "sha256", file.sha256());
  }

  Progress read(JsonNode node) {
    int number = node.path("status").intValue();
    String raw = JsonFields.text(node, "raw");
    List<Decision> decisions = new ArrayList<>();
    node.path("decisions").forEach(each -> decisions.add(decision(each)));
    List<ResultFile> results = new ArrayList<>();
    node.path("results").forEach(each -> results.add(result(each)));
    return new Progress(
        number == 0 ? DossierStatus.unknown(raw) : DossierStatus.ofNumber(number).withRaw(raw),
        JsonFields.optionalText(node, "number"),
        JsonFields.instant(node, "receivedAt"),
        JsonFields.instant(node, "appointment"),
        JsonFields.instant(node, "decidedAt"),
        decisions,
        supplement(node.get("supplement")),
        JsonFields.texts(node, "answered"),
        results,
        JsonFields.optionalText(node, "nationalNumber"));
  }

  private static Decision decision(JsonNode node) {
    String until = JsonFields.optionalText(node, "validUntil");
    return new Decision(
        JsonFields.text(node, "subject"),
        node.path("granted").booleanValue(),
        JsonFields.optionalText(node, "documentNumber"),
        until == null ? null : LocalDate.parse(until),
        JsonFields.optionalText(node, "reason"));
  }

  private static @Nullable SupplementRequest supplement(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    List<SupplementRequest.Wanted> wanted = new ArrayList<>();
    for (JsonNode each : node.path("wanted")) {
      wanted.add(
          new SupplementRequest.Wanted(
              JsonFields.text(each, "component"),
              JsonFields.optionalText(each, "subject"),
              JsonFields.text(each, "reason")));
    }
    return new SupplementRequest(
        JsonFields.text(node, "id"),
        JsonFields.instant(node, "askedAt"),
        JsonFields.instant(node, "deadline"),
        wanted);
  }

  private static ResultFile result(JsonNode node) {
    return new ResultFile(
        JsonFields.text(node, "id"),
        JsonFields.text(node, "name"),
        JsonFields.text(node, "mediaType"),
        JsonFields.optionalText(node, "sha256"));
  }
}
