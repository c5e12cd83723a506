package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

/** A filing as JSON in the journal. */
final class FilingJson {
  private final ObjectMapper json = new ObjectMapper();

  String head(Filing.Head head) {
    return json.createObjectNode()
        .put("id", head.id().text())
        .put("tenant", head.tenant())
        .put("contentKey", head.contentKey())
        .put("procedure", head.procedure().text())
        .put("edition", head.edition())
        .put("title", head.title())
        .put("acceptedAt", head.acceptedAt().toString())
        .toString();
  }

  String inside(Filing.State state) {
    ObjectNode node = json.createObjectNode();
    node.put("state", state.state().name());
    node.put("step", state.step().name());
    node.put("phase", state.phase().name());
    node.put("attempts", state.attempts());
    node.put("absences", state.absences());
    put(node, "dueAt", state.dueAt());
    ArrayNode files = node.putArray("files");
    state.files().forEach(f -> files.addObject().put("id", f.id()).put("sha256", f.sha256()));
    Receipt receipt = state.receipt();
    if (receipt != null) {
      node.putObject("receipt").put("id", receipt.id()).put("reference", receipt.reference());
    }
    put(node, "submittedAt", state.submittedAt());
    if (state.progress() != null) {
      node.set("progress", progress(state.progress()));
    }
    Bilingual problem = state.problem();
    if (problem != null) {
      node.putObject("problem").put("vi", problem.vi()).put("en", problem.en());
    }
    return node.toString();
  }

  Filing filing(String head, String inside, long version) {
    try {
      return new Filing(head(json.readTree(head)), inside(json.readTree(inside)), version);
    } catch (JsonProcessingException e) {
      throw new JournalException("a filing in the journal cannot be read back", e);
    }
  }

  private static Filing.Head head(JsonNode node) {
    return new Filing.Head(
        new FilingId(node.get("id").textValue()),
        node.get("tenant").textValue(),
        node.get("contentKey").textValue(),
        ProcedureCode.of(node.get("procedure").textValue()),
        node.get("edition").textValue(),
        node.get("title").textValue(),
        Instant.parse(node.get("acceptedAt").textValue()));
  }

  private static Filing.State inside(JsonNode node) {
    List<StoredFile> files = new ArrayList<>();
    node.get("files")
        .forEach(
            f -> files.add(new StoredFile(f.get("id").textValue(), f.get("sha256").textValue())));
    JsonNode receipt = node.get("receipt");
    JsonNode progress = node.get("progress");
    JsonNode problem = node.get("problem");
    return new Filing.State(
        FilingState.valueOf(node.get("state").textValue()),
        Step.valueOf(node.get("step").textValue()),
        Phase.valueOf(node.get("phase").textValue()),
        node.get("attempts").intValue(),
        node.get("absences").intValue(),
        instant(node, "dueAt"),
        files,
        receipt == null
            ? null
            : new Receipt(receipt.get("id").textValue(), receipt.get("reference").textValue()),
        instant(node, "submittedAt"),
        progress == null ? null : progress(progress),
        problem == null
            ? null
            : new Bilingual(problem.get("vi").textValue(), problem.get("en").textValue()));
  }

  private ObjectNode progress(Progress progress) {
    ObjectNode node = json.createObjectNode();
    node.put("status", progress.status().number());
    node.put("raw", progress.status().raw());
    node.put("number", progress.number());
    put(node, "receivedAt", progress.receivedAt());
    put(node, "appointment", progress.appointment());
    put(node, "decidedAt", progress.decidedAt());
    ArrayNode decisions = node.putArray("decisions");
    for (Decision each : progress.decisions()) {
      ObjectNode decision = decisions.addObject();
      decision.put("subject", each.subject());
      decision.put("granted", each.granted());
      decision.put("documentNumber", each.documentNumber());
      decision.put("validUntil", each.validUntil() == null ? null : each.validUntil().toString());
      decision.put("reason", each.reason());
    }
    return node;
  }

  private static Progress progress(JsonNode node) {
    int number = node.get("status").intValue();
    String raw = node.get("raw").textValue();
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode each : node.get("decisions")) {
      String until = each.get("validUntil").textValue();
      decisions.add(
          new Decision(
              each.get("subject").textValue(),
              each.get("granted").booleanValue(),
              each.get("documentNumber").textValue(),
              until == null ? null : LocalDate.parse(until),
              each.get("reason").textValue()));
    }
    return new Progress(
        number == 0 ? DossierStatus.unknown(raw) : DossierStatus.ofNumber(number).withRaw(raw),
        node.get("number").textValue(),
        instant(node, "receivedAt"),
        instant(node, "appointment"),
        instant(node, "decidedAt"),
        decisions);
  }

  private static void put(ObjectNode node, String name, @Nullable Instant instant) {
    if (instant != null) {
      node.put(name, instant.toString());
    }
  }

  private static @Nullable Instant instant(JsonNode node, String name) {
    JsonNode found = node.get(name);
    return found == null || found.isNull() ? null : Instant.parse(found.textValue());
  }
}
