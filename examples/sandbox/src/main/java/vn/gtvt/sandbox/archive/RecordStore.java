package vn.gtvt.sandbox.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.officer.Officer;
import vn.gtvt.sandbox.registry.RecordDesk;
import vn.gtvt.sandbox.store.Store;

/**
 * The records beside the dossiers: enterprises, vehicles, badges and licences, kept by a store.
 * Every change makes a new tree. Thread-safe.
 */
public final class RecordStore implements RecordDesk {
  /** Collection of the enterprises. */
  public static final String ENTERPRISES = "qlvt_doanh_nghiep";

  /** Collection of the vehicles. */
  public static final String VEHICLES = "qlvt_phuong_tien";

  /** Collection of the badges and signs. */
  public static final String BADGES = "qlvt_gp_bh_ph";

  /** Collection of the transport licences. */
  public static final String LICENCES = "qlvt_gp_dkkdvt";

  /** All collections. */
  public static final Set<String> COLLECTIONS = Set.of(ENTERPRISES, VEHICLES, BADGES, LICENCES);

  private static final String DECIDED = "qlvt-decided";

  private final Clock clock;
  private final Ids ids;
  private final Store store;
  private final Map<String, Map<String, ObjectNode>> records = new LinkedHashMap<>();
  private final Set<String> decided = new HashSet<>();

  private RecordStore(Clock clock, Ids ids, Store store) {
    this.clock = clock;
    this.ids = ids;
    this.store = store;
    for (String collection : COLLECTIONS) {
      Map<String, ObjectNode> all = new LinkedHashMap<>();
      store.all(collection).forEach(each -> all.put(each.path("_id").asText(), each));
      records.put(collection, all);
    }
    store.all(DECIDED).forEach(each -> decided.add(each.path("id").asText()));
  }

  /** The records that the store has kept, from now on brought up to date by an officer. */
  public static RecordStore kept(Clock clock, Ids ids, Store store, Officer officer) {
    RecordStore records = new RecordStore(clock, ids, store);
    officer.tell(new Aftermath(records)::decided);
    return records;
  }

  /** The records of a collection for reading; its index never lags. */
  public Shelf in(String collection) {
    return new Shelf() {
      @Override
      public List<ObjectNode> find(Condition condition, boolean answered) {
        return all(collection).stream().filter(condition::test).toList();
      }

      @Override
      public @Nullable ObjectNode byId(String id) {
        return all(collection).stream()
            .filter(each -> each.path("_id").asText().equals(id))
            .findFirst()
            .orElse(null);
      }

      @Override
      public List<ObjectNode> search(Condition condition, boolean answered) {
        return find(condition, answered);
      }
    };
  }

  private synchronized List<ObjectNode> all(String collection) {
    return List.copyOf(of(collection).values());
  }

  private Map<String, ObjectNode> of(String collection) {
    Map<String, ObjectNode> all = records.get(collection);
    if (all == null) {
      throw new IllegalArgumentException("Unknown collection: " + collection);
    }
    return all;
  }

  /** Stores a record, whatever is stored already, and returns its id. */
  public synchronized String create(
      String collection, ObjectNode body, String username, Instant now) {
    String id = ids.next();
    ObjectNode record = body.deepCopy().put("_id", id).put("username", username);
    record.put("createdAt", now.toEpochMilli()).put("modifiedAt", now.toEpochMilli());
    keep(collection, record);
    return id;
  }

  /** Puts these fields into a record; false if there is none or nothing in it changed. */
  public synchronized boolean change(
      String collection, String id, ObjectNode fields, String username, Instant now) {
    ObjectNode before = of(collection).get(id);
    if (before == null) {
      return false;
    }
    ObjectNode after = before.deepCopy();
    for (Map.Entry<String, JsonNode> each : fields.properties()) {
      after.set(each.getKey(), each.getValue());
    }
    if (after.equals(before)) {
      return false;
    }
    keep(collection, after.put("modifiedAt", now.toEpochMilli()).put("username", username));
    return true;
  }

  private void keep(String collection, ObjectNode record) {
    String id = record.path("_id").asText();
    of(collection).put(id, record);
    store.put(collection, id, record);
  }

  /** Overwrites the record outside the bin that has this key, or makes one. */
  synchronized void overwrite(
      String collection, String key, ObjectNode fields, String username, Instant now) {
    List<String> known =
        of(collection).values().stream()
            .filter(each -> each.path("shortName").asText().equals(key))
            .filter(each -> each.path("storage").asText().equals("regular"))
            .map(each -> each.path("_id").asText())
            .toList();
    if (known.isEmpty()) {
      create(collection, fields, username, now);
    } else {
      change(collection, known.get(0), fields, username, now);
    }
  }

  /**
   * Does what a decision brings about, once; told again after a restart, it does nothing.
   *
   * @param dossier id of the dossier
   */
  synchronized void once(String dossier, Runnable work) {
    if (decided.add(dossier)) {
      work.run();
      store.put(DECIDED, dossier, Json.object().put("id", dossier));
    }
  }

  @Override
  public synchronized String put(String collection, String json) {
    try {
      if (Json.parse(json) instanceof ObjectNode record && record.has("shortName")) {
        ObjectNode whole = record.deepCopy();
        whole.put("site", "guest").put("openAccess", "1");
        if (!whole.has("storage")) {
          whole.put("storage", "regular");
        }
        return create(collection, whole, "can-bo", clock.instant());
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is no JSON", e);
    }
    throw new IllegalArgumentException("A record is an object with a shortName");
  }

  @Override
  public List<String> of(String collection, String shortName) {
    return all(collection).stream()
        .filter(each -> each.path("shortName").asText().equals(shortName))
        .map(ObjectNode::toString)
        .toList();
  }
}
