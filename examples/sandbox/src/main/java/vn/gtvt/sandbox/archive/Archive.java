package vn.gtvt.sandbox.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.officer.CaseFile;
import vn.gtvt.sandbox.officer.Officer;
import vn.gtvt.sandbox.registry.Registry;

/**
 * The records of the collection, with the officer who works on them. Thread-safe.
 *
 * <p>Every look-up says whether its answer reaches the client: only then it counts as a look-up for
 * records that are held back or hidden.
 */
public final class Archive implements Shelf {
  private record Held(ObjectNode body, String username, @Nullable Fault lag) {}

  private final Clock clock;
  private final Ids ids;
  private final Officer officer;
  private final FaultDesk desk;
  private final Chronicle chronicle;
  private final List<Stored> records = new ArrayList<>();
  private final Map<String, List<Stored>> byReference = new HashMap<>();
  private final Map<String, Stored> byId = new HashMap<>();
  private final List<Held> held = new ArrayList<>();

  /** An empty archive; what came before is told by {@link #restore}. */
  public Archive(Clock clock, Ids ids, Officer officer, FaultDesk desk, Chronicle chronicle) {
    this.clock = clock;
    this.ids = ids;
    this.officer = officer;
    this.desk = desk;
    this.chronicle = chronicle;
  }

  /** Lets everything happen again that the chronicle holds. */
  public synchronized void restore(Registry registry) {
    chronicle.tell(registry, this);
  }

  void until(Instant at) {
    officer.catchUp(at);
  }

  void restoreTakenBack(String id, Instant at) {
    Stored stored = byId.get(id);
    if (stored != null) {
      officer.takeBack(stored.file(), at);
    }
  }

  /** Lets a filer take a dossier back; false if there is none, or it is over. */
  public synchronized boolean takeBack(String id) {
    Instant now = clock.instant();
    officer.catchUp(now);
    Stored stored = byId.get(id);
    if (stored == null || !officer.takeBack(stored.file(), now)) {
      return false;
    }
    chronicle.takenBack(now, id);
    return true;
  }

  void restore(ObjectNode record, Instant at) {
    put(record, at, null);
  }

  /** Lets the officer do what is due. */
  public synchronized void catchUp() {
    officer.catchUp(clock.instant());
  }

  /** Stores a record, whatever is stored already, and returns its id. */
  public synchronized String store(ObjectNode body, String username, @Nullable Fault lag) {
    Instant now = clock.instant();
    officer.catchUp(now);
    String id = ids.next();
    ObjectNode json = body.deepCopy();
    json.put("_id", id);
    json.put("username", username);
    json.put("createdAt", now.toEpochMilli());
    chronicle.received(now, json);
    put(json, now, lag);
    return id;
  }

  private void put(ObjectNode json, Instant at, @Nullable Fault lag) {
    Stored stored = new Stored(new CaseFile(json), at, lag);
    officer.receive(stored.file(), at);
    records.add(stored);
    byId.put(json.path("_id").asText(), stored);
    byReference
        .computeIfAbsent(json.path("shortName").asText(), name -> new ArrayList<>())
        .add(stored);
  }

  /**
   * Keeps a record back until a look-up in the database that asked for it has been answered without
   * it.
   */
  public synchronized void hold(ObjectNode body, String username, @Nullable Fault lag) {
    held.add(new Held(body, username, lag));
  }

  @Override
  public synchronized List<ObjectNode> find(Condition condition, boolean answered) {
    catchUp();
    List<ObjectNode> found = trees(matching(condition));
    if (answered) {
      releaseWhatWasMissed(condition);
    }
    return found;
  }

  @Override
  public synchronized @Nullable ObjectNode byId(String id) {
    catchUp();
    Stored stored = byId.get(id);
    return stored == null ? null : stored.file().json();
  }

  @Override
  public synchronized List<ObjectNode> search(Condition condition, boolean answered) {
    catchUp();
    Instant now = clock.instant();
    List<Stored> found = matching(condition);
    List<Stored> shown = found.stream().filter(stored -> !stored.hidden(now)).toList();
    if (answered) {
      if (shown.size() < found.size()) {
        desk.hit(FaultKind.LAGGING_SEARCH, "search", "");
      }
      found.stream().filter(stored -> stored.hidden(now)).forEach(Stored::searched);
    }
    return trees(shown);
  }

  private List<Stored> matching(Condition condition) {
    Collection<String> references = condition.references();
    if (references == null) {
      return records.stream().filter(stored -> condition.test(stored.file().json())).toList();
    }
    return references.stream()
        .distinct()
        .flatMap(reference -> byReference.getOrDefault(reference, List.of()).stream())
        .filter(stored -> condition.test(stored.file().json()))
        .toList();
  }

  private static List<ObjectNode> trees(List<Stored> records) {
    return records.stream().map(stored -> stored.file().json()).toList();
  }

  /** Stores what was held back and asked for: the write lands behind the look-up that missed it. */
  private void releaseWhatWasMissed(Condition condition) {
    List<Held> due = held.stream().filter(late -> condition.test(late.body())).toList();
    held.removeAll(due);
    due.forEach(late -> store(late.body(), late.username(), late.lag()));
  }
}
