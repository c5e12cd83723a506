package vn.gtvt.sandbox.health;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.keyed.Stamp;
import vn.gtvt.sandbox.registry.HealthDesk;
import vn.gtvt.sandbox.store.Store;
import vn.gtvt.sandbox.table.Flaw;

/** The certificates that hospitals sent, kept by a store. Thread-safe. */
public final class HealthBook implements HealthDesk {
  private static final String KIND = "health";

  private final Clock clock;
  private final Store store;
  private final SignedPaper signer;
  private final Map<String, ObjectNode> sent = new LinkedHashMap<>();
  private final AtomicInteger questions = new AtomicInteger();

  /** The book with what the store has kept. */
  public HealthBook(Clock clock, Store store) {
    this.clock = clock;
    this.store = store;
    this.signer = new SignedPaper(clock);
    for (ObjectNode line : store.all(KIND)) {
      sent.put(key(line.path("GIAY")), line);
    }
  }

  @Override
  public void put(Map<String, String> certificate, Duration lag) {
    put(Json.of(certificate), lag);
  }

  /**
   * Sends a certificate.
   *
   * @throws IllegalArgumentException as {@link HealthDesk#put(Map, Duration)} says
   */
  public synchronized void put(ObjectNode certificate, Duration lag) {
    List<Flaw> flaws = new ArrayList<>();
    HealthTable.CERTIFICATE.check(certificate, "", flaws);
    if (!flaws.isEmpty()) {
      throw new IllegalArgumentException(flaws.get(0).message());
    }
    if (lag.isNegative()) {
      throw new IllegalArgumentException("lag must not be negative");
    }
    ObjectNode paper = certificate.deepCopy();
    if (!paper.has("UUID")) {
      String seed = key(paper) + clock.instant();
      paper.put(
          "UUID", UUID.nameUUIDFromBytes(Json.bytes(Json.object().put("k", seed))).toString());
    }
    if (!paper.has("SIGNDATA")) {
      paper.put("SIGNDATA", signer.sign(paper));
    }
    ObjectNode line = Json.object().put("shownFrom", clock.instant().plus(lag).toString());
    line.set("GIAY", paper);
    keep(line);
  }

  @Override
  public synchronized void revoke(String number, String licenceClass, String reason) {
    ObjectNode line = sent.get(number + "#" + licenceClass);
    if (line == null) {
      throw new IllegalArgumentException("No certificate " + number + " for " + licenceClass);
    }
    keep(line.deepCopy().put("revoked", Stamp.day(clock.instant())).put("reason", reason));
  }

  private void keep(ObjectNode line) {
    String key = key(line.path("GIAY"));
    sent.put(key, line);
    store.put(KIND, key, line);
  }

  private static String key(JsonNode paper) {
    return paper.path("SO").asText() + "#" + paper.path("HANGBANGLAI").asText();
  }

  @Override
  public int questions() {
    return questions.get();
  }

  /** What the store says now about a certificate and a person. */
  synchronized ObjectNode answer(String number, String licenceClass, String identity) {
    questions.incrementAndGet();
    Instant now = clock.instant();
    ObjectNode answer = Json.object();
    ObjectNode line = sent.get(number + "#" + licenceClass);
    if (line == null || now.isBefore(Instant.parse(line.path("shownFrom").asText()))) {
      answer.put("KET_QUA", "CHUA_DONG_BO");
    } else if (!line.path("GIAY").path("SOCMND_PASSPORT").asText().equals(identity)) {
      answer.put("KET_QUA", "NGUOI_KHAC");
    } else if (line.has("revoked")) {
      answer.put("KET_QUA", "THU_HOI").set("GIAY", line.path("GIAY"));
      answer.put("NGAY_THU_HOI", line.path("revoked").asText());
      answer.put("LYDO_THU_HOI", line.path("reason").asText());
    } else {
      answer.put("KET_QUA", "CO").set("GIAY", line.path("GIAY"));
    }
    return answer.put("DONG_BO_DEN", Stamp.moment(now.minus(USUAL_LAG)));
  }

  /** Every certificate that was sent, shown or on its way; without what is said about a person. */
  public synchronized List<ObjectNode> ledger() {
    Instant now = clock.instant();
    return sent.values().stream()
        .map(
            line ->
                Json.object()
                    .put("SO", line.path("GIAY").path("SO").asText())
                    .put("HANGBANGLAI", line.path("GIAY").path("HANGBANGLAI").asText())
                    .put("shownFrom", line.path("shownFrom").asText())
                    .put("state", state(line, now)))
        .toList();
  }

  private static String state(ObjectNode line, Instant now) {
    if (line.has("revoked")) {
      return "REVOKED";
    }
    return now.isBefore(Instant.parse(line.path("shownFrom").asText())) ? "ON_ITS_WAY" : "SHOWN";
  }
}
