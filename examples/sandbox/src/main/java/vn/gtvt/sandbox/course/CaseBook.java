package vn.gtvt.sandbox.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.LateWrites;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.portal.PortalFile;

/**
 * The dossiers of one door. Thread-safe.
 *
 * <p>A write that is late lands behind the first look-up that was answered without it, or when its
 * time has come. Every repetition is stored as a dossier of its own.
 */
public final class CaseBook {
  /** What a door says of its dossiers in the ledger. */
  public interface Door {
    /** Its name. */
    String name();

    /** The operation that files, for the count of faults. */
    String filing();

    /** The word that the officer's side shows. */
    String status(Stage stage);

    /** The files that a dossier holds. */
    List<PortalFile> files(ObjectNode body);
  }

  private final Door door;
  private final Ground ground;
  private final LateWrites late;
  private final Map<String, Case> cases = new LinkedHashMap<>();

  /** The dossiers that the store has kept. */
  public CaseBook(Door door, Ground ground) {
    this.door = door;
    this.ground = ground;
    this.late = new LateWrites(ground.clock());
    ground.store().all(door.name()).forEach(json -> add(new Case(CaseFile.of(json))));
  }

  private Instant now() {
    return ground.clock().instant();
  }

  /** Stores a dossier under a new id and returns the id. */
  public synchronized String receive(Filing filing, Draw draw) {
    Case fresh = new Case(ground.ids().next(), filing, now(), draw);
    add(fresh);
    keep(fresh);
    return fresh.id();
  }

  private void add(Case dossier) {
    cases.put(dossier.id(), dossier);
  }

  private void keep(Case dossier) {
    ground.store().put(door.name(), dossier.id(), dossier.file().json());
  }

  /** Keeps a write back as the fault says: by time, or until a look-up missed it. */
  public void later(String key, Draw draw, Runnable write) {
    late.add(key, draw, write);
  }

  /** Lets land what its time has come for. */
  public void catchUp() {
    late.catchUp();
  }

  /** Lets land what an answered look-up asked for and missed. */
  public void missed(Predicate<String> isAsked) {
    late.missed(isAsked);
  }

  /** All dossiers that were asked for, as the officer sees them; no fault hides one. */
  public synchronized List<Moment> all(Predicate<Filing> asked) {
    return cases.values().stream()
        .filter(each -> asked.test(each.filing()))
        .map(this::officer)
        .toList();
  }

  /** The dossier with this id as the officer sees it; {@code null} if there is none. */
  public synchronized @Nullable Moment officer(String id) {
    Case found = cases.get(id);
    return found == null ? null : officer(found);
  }

  private Moment officer(Case dossier) {
    return moment(dossier, now());
  }

  private Moment moment(Case dossier, Instant at) {
    Set<Word> words = Word.of(ground.plans().of(door.name(), dossier.filing().reference()));
    return new Moment(dossier.id(), dossier.filing(), dossier.body(), dossier.course(), words, at);
  }

  /** The dossiers that the citizen's side shows, oldest first, each as he is shown it. */
  public synchronized List<Moment> citizen(Predicate<Filing> asked) {
    return shown(asked).stream().map(this::asTheCitizenSees).toList();
  }

  /** The dossier with this id as the citizen sees it; {@code null} if he is shown none. */
  public synchronized @Nullable Moment citizen(String id) {
    Case found = cases.get(id);
    if (found == null) {
      return null;
    }
    if (!found.isShown(now())) {
      hit(FaultKind.TOO_EARLY, found);
      return null;
    }
    return asTheCitizenSees(found);
  }

  private Moment asTheCitizenSees(Case dossier) {
    Instant seen = now().minus(dossier.drift());
    Instant filed = dossier.course().filedAt();
    Moment old = moment(dossier, seen.isBefore(filed) ? filed : seen);
    if (!dossier.drift().isZero() && old.stage() != officer(dossier).stage()) {
      hit(FaultKind.DRIFT, dossier);
    }
    return old;
  }

  /** The dossiers that the index of the officer's side shows, oldest first. */
  public synchronized List<Moment> index(
      Predicate<Filing> asked, Predicate<Moment> filter, String operation, boolean answered) {
    Instant now = now();
    List<Moment> shown = new ArrayList<>();
    for (Case each : shown(asked)) {
      Moment moment = officer(each);
      if (filter.test(moment) && each.isIndexed(now)) {
        shown.add(moment);
      } else if (filter.test(moment) && answered) {
        ground.desk().hit(FaultKind.LAGGING_SEARCH, operation, each.filing().reference());
        each.searched();
      }
    }
    return shown;
  }

  private List<Case> shown(Predicate<Filing> asked) {
    List<Case> shown = new ArrayList<>();
    for (Case each : cases.values()) {
      if (asked.test(each.filing())) {
        if (each.isShown(now())) {
          shown.add(each);
        } else {
          hit(FaultKind.TOO_EARLY, each);
        }
      }
    }
    return shown;
  }

  private void hit(FaultKind kind, Case dossier) {
    ground.desk().hit(kind, door.filing(), dossier.filing().reference());
  }

  /**
   * Changes what a dossier holds.
   *
   * @param change makes the new body of the old one
   * @param ends whether this answers what was asked for, so that the officer goes on
   */
  public synchronized void answer(
      String id, Function<ObjectNode, ObjectNode> change, boolean ends) {
    change(
        id,
        each ->
            each.answer(change.apply(each.body()), ends ? each.course().answered(now()) : null));
  }

  /** Notes that the fee was paid. */
  public synchronized void pay(String id) {
    change(id, each -> each.pay(each.course().paid(now())));
  }

  /** Notes a wish to withdraw. */
  public synchronized void withdraw(String id) {
    change(id, each -> each.withdraw(each.course().withdrawn(now())));
  }

  /** Takes a dossier back before it was taken up. */
  public synchronized void takeBack(String id) {
    change(id, each -> each.withdraw(each.course().takenBack(now())));
  }

  private void change(String id, Consumer<Case> change) {
    Case found = cases.get(id);
    if (found != null) {
      change.accept(found);
      keep(found);
    }
  }

  /** What the door really holds, in the order of receipt. */
  public List<PortalDossier> ledger() {
    catchUp();
    return lines();
  }

  private synchronized List<PortalDossier> lines() {
    return cases.values().stream().map(this::line).toList();
  }

  private PortalDossier line(Case each) {
    Filing filing = each.filing();
    return new PortalDossier(
        door.name(),
        filing.user(),
        each.id(),
        filing.reference(),
        filing.code(),
        each.course().filedAt(),
        1,
        door.files(each.body()),
        each.answers(),
        each.withdrawals(),
        door.status(officer(each).stage()));
  }
}
