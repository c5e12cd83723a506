package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import vn.gtvt.sandbox.json.Json;

/** A dossier with everything that happened to it. Changed under the office's monitor only. */
final class Dossier {
  private static final Duration PLANNED_DRIFT = Duration.ofHours(6);

  final long id;
  final String account;
  final Instant createdAt;
  final Map<String, String> forms = new ConcurrentHashMap<>();
  final List<Paper> papers = new CopyOnWriteArrayList<>();
  final List<Event> events = new CopyOnWriteArrayList<>();
  final Supplier<Set<String>> plan;

  private volatile Map<String, String> fields;

  /** Until when every look-up says that there is no such dossier. */
  volatile Instant hidden;

  /** Until when the list does not show it. */
  volatile Instant unlisted;

  volatile int unlistedSearches;
  volatile Duration drift = Duration.ZERO;
  volatile String proof = "";

  Dossier(
      long id,
      String account,
      Instant createdAt,
      Map<String, String> fields,
      Supplier<Set<String>> plan) {
    this.id = id;
    this.fields = Map.copyOf(fields);
    this.account = account;
    this.createdAt = createdAt;
    this.hidden = createdAt;
    this.unlisted = createdAt;
    this.plan = plan;
  }

  Map<String, String> fields() {
    return fields;
  }

  /** Puts all fields in the place of those it had. */
  void fill(Map<String, String> all) {
    fields = Map.copyOf(all);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  String reference() {
    return field("referenceUid");
  }

  /** The steps as the officer sees them. */
  List<Step> steps(Instant now) {
    List<Event> done =
        events.stream()
            .filter(event -> !event.at().isAfter(now))
            .sorted(Comparator.comparing(Event::at))
            .toList();
    return Course.walk(createdAt, done, plan.get(), now);
  }

  Status status(Instant now) {
    List<Step> steps = steps(now);
    return steps.get(steps.size() - 1).status();
  }

  /** How far the filer's view is behind. */
  Duration behind() {
    return drift.isZero() && plan.get().contains("DRIFT") ? PLANNED_DRIFT : drift;
  }

  /** The steps as the filer sees them: what he did himself, and of the officer's what is shown. */
  List<Step> shown(Instant now) {
    Instant until = now.minus(behind());
    return steps(now).stream()
        .filter(step -> !step.isOfficers() || !step.at().isAfter(until))
        .toList();
  }

  long count(EventKind kind) {
    return events.stream().filter(event -> event.kind() == kind).count();
  }

  boolean hasResult(Instant now) {
    boolean isDecided = steps(now).stream().anyMatch(step -> step.status() == Status.RELEASING);
    return isDecided && !plan.get().contains("PAPERLESS");
  }

  ObjectNode kept() {
    ObjectNode json = Json.object().put("id", id).put("account", account);
    json.put("createdAt", createdAt.toString());
    json.put("hidden", hidden.toString()).put("unlisted", unlisted.toString());
    json.put("unlistedSearches", unlistedSearches).put("drift", drift.toString());
    json.put("proof", proof);
    json.set("fields", Json.of(fields));
    json.set("forms", Json.of(forms));
    papers.forEach(paper -> json.withArray("/papers").add(paper.kept()));
    for (Event event : events) {
      json.withArray("/events")
          .addObject()
          .put("at", event.at().toString())
          .put("kind", event.kind().name())
          .put("note", event.note());
    }
    return json;
  }

  void restore(JsonNode kept) {
    hidden = Instant.parse(kept.path("hidden").asText());
    unlisted = Instant.parse(kept.path("unlisted").asText());
    unlistedSearches = kept.path("unlistedSearches").asInt();
    drift = Duration.parse(kept.path("drift").asText());
    proof = kept.path("proof").asText();
    forms.putAll(Json.texts(kept.path("forms")));
    kept.path("papers").forEach(paper -> papers.add(Paper.of(paper)));
    for (JsonNode event : kept.path("events")) {
      events.add(
          new Event(
              Instant.parse(event.path("at").asText()),
              EventKind.valueOf(event.path("kind").asText()),
              event.path("note").asText()));
    }
  }
}
