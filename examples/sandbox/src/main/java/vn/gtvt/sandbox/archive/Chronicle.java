package vn.gtvt.sandbox.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.registry.Fact;
import vn.gtvt.sandbox.registry.FactKind;
import vn.gtvt.sandbox.registry.Registry;
import vn.gtvt.sandbox.store.Store;

/**
 * What happened to QLVT's archive from outside, in its order: records that came, facts that were
 * noted. The officer works as a function of these and the time, so telling it again brings
 * everything back. Thread-safe.
 */
public final class Chronicle {
  private static final String KIND = "qlvt";

  private final Clock clock;
  private final Store store;
  private boolean isTelling;
  private long last;

  /** A chronicle that goes on behind what the store has kept. */
  public Chronicle(Clock clock, Store store) {
    this.clock = clock;
    this.store = store;
  }

  /** Writes down that a fact was noted. */
  public void noted(Fact fact) {
    ObjectNode line = Json.object().put("fact", fact.kind().name()).put("plate", fact.plate());
    line.put("detail", fact.detail());
    LocalDate until = fact.until();
    write(clock.instant(), until == null ? line : line.put("until", until.toString()));
  }

  /** Writes down that the facts of a plate were forgotten. */
  public void forgotten(String plate) {
    write(clock.instant(), Json.object().put("forget", plate));
  }

  void received(Instant at, ObjectNode record) {
    ObjectNode line = Json.object();
    line.set("record", record);
    write(at, line);
  }

  void takenBack(Instant at, String id) {
    write(at, Json.object().put("takeBack", id));
  }

  private synchronized void write(Instant at, ObjectNode line) {
    if (isTelling) {
      return;
    }
    last++;
    line.put("at", at.toString());
    store.put(KIND, String.format(Locale.ROOT, "%012d", last), line);
  }

  /** Tells everything again. */
  synchronized void tell(Registry registry, Archive archive) {
    isTelling = true;
    for (ObjectNode line : store.all(KIND)) {
      last++;
      Instant at = Instant.parse(line.path("at").asText());
      archive.until(at);
      if (line.path("record") instanceof ObjectNode record) {
        archive.restore(record, at);
      } else if (line.has("takeBack")) {
        archive.restoreTakenBack(line.path("takeBack").asText(), at);
      } else if (line.has("forget")) {
        registry.forget(line.path("forget").asText());
      } else {
        registry.put(fact(line));
      }
    }
    isTelling = false;
  }

  private static Fact fact(JsonNode line) {
    String until = line.path("until").asText();
    LocalDate day = until.isEmpty() ? null : LocalDate.parse(until);
    return new Fact(
        line.path("plate").asText(),
        FactKind.valueOf(line.path("fact").asText()),
        line.path("detail").asText(),
        day);
  }
}
