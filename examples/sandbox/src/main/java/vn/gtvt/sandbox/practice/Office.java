package vn.gtvt.sandbox.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.store.Store;

/**
 * The dossiers of the practice portal. Thread-safe.
 *
 * <p>A write that is late lands behind the first direct look-up that was answered without it, or
 * when its time has come.
 */
final class Office {
  private static final String DOSSIERS = "practice-dossiers";
  private static final String CODES = "practice-codes";

  private record Late(String reference, @Nullable Instant at, Runnable write) {}

  private final Clock clock;
  private final Ids ids;
  private final FaultDesk desk;
  private final boolean refusesTwice;
  private final Store store;
  private final List<Dossier> dossiers = new ArrayList<>();
  private final Map<String, Dossier> byId = new HashMap<>();
  private final List<Late> late = new ArrayList<>();
  private int codes;

  Office(Clock clock, Ids ids, FaultDesk desk, boolean refusesTwice, Store store) {
    this.clock = clock;
    this.ids = ids;
    this.desk = desk;
    this.refusesTwice = refusesTwice;
    this.store = store;
    store.all(CODES).forEach(kept -> codes = kept.path("last").asInt());
    store.all(DOSSIERS).forEach(kept -> put(Dossier.of(kept)));
  }

  private void put(Dossier dossier) {
    dossiers.add(dossier);
    byId.put(dossier.id, dossier);
  }

  private void keep(Dossier dossier) {
    // The number in front keeps the order of receipt.
    String id = String.format(Locale.ROOT, "%09d-%s", dossiers.indexOf(dossier), dossier.id);
    store.put(DOSSIERS, id, dossier.kept());
  }

  synchronized String code() {
    codes++;
    store.put(CODES, "last", Json.object().put("last", codes));
    return String.format(Locale.ROOT, "TT-%06d", codes);
  }

  /** Stores a dossier and returns its id; {@code null} if its key is taken and that counts here. */
  synchronized @Nullable String receive(String tenant, Filed filed, @Nullable Fault lag) {
    if (refusesTwice && of(tenant, filed.reference()).findAny().isPresent()) {
      return null;
    }
    Dossier fresh = new Dossier(tenant, ids.next(), filed, clock.instant(), lag);
    put(fresh);
    keep(fresh);
    return fresh.id;
  }

  /** Keeps a write back as the fault says: by time, or until a look-up missed it. */
  synchronized void later(String reference, Draw draw, Runnable write) {
    Fault fault = draw.main();
    Duration time = fault == null ? Duration.ZERO : fault.duration();
    Instant at = time.isZero() ? null : clock.instant().plus(time);
    late.add(new Late(reference, at, write));
  }

  /** Lets land what its time has come for. */
  synchronized void catchUp() {
    Instant now = clock.instant();
    land(each -> each.at() != null && !now.isBefore(each.at()));
  }

  private void land(Predicate<Late> isDue) {
    List<Late> due = late.stream().filter(isDue).toList();
    late.removeAll(due);
    due.forEach(each -> each.write().run());
  }

  private Stream<Dossier> of(String tenant, String reference) {
    return dossiers.stream()
        .filter(each -> each.tenant.equals(tenant) && each.filed.reference().equals(reference));
  }

  /** The ids in the database under a reference. */
  synchronized List<String> find(String tenant, String reference, boolean answered) {
    List<String> found = of(tenant, reference).map(each -> each.id).toList();
    release(reference, answered);
    return found;
  }

  /** The ids that the index shows under a reference. */
  synchronized List<String> search(String tenant, String reference, boolean answered) {
    Instant now = clock.instant();
    List<Dossier> hidden = of(tenant, reference).filter(each -> each.isHidden(now)).toList();
    List<String> shown =
        of(tenant, reference).filter(each -> !each.isHidden(now)).map(each -> each.id).toList();
    if (answered && !hidden.isEmpty()) {
      desk.hit(FaultKind.LAGGING_SEARCH, "practice.search", reference);
      hidden.forEach(Dossier::searched);
    }
    return shown;
  }

  /** What a dossier shows, read before a late write lands behind it. */
  synchronized <T> T read(Dossier dossier, boolean answered, BiFunction<Dossier, Instant, T> view) {
    T seen = view.apply(dossier, clock.instant());
    release(dossier.filed.reference(), answered);
    return seen;
  }

  /** The dossier of this id; {@code null} if this tenant has none. */
  synchronized @Nullable Dossier find(String tenant, String id) {
    Dossier found = byId.get(id);
    return found != null && found.tenant.equals(tenant) ? found : null;
  }

  synchronized String status(Dossier dossier) {
    return dossier.status(clock.instant());
  }

  synchronized void answer(Dossier dossier, String request) {
    dossier.answer(request, clock.instant());
    keep(dossier);
  }

  /** Whether it is withdrawn at once. */
  synchronized boolean withdraw(Dossier dossier) {
    boolean isAtOnce = dossier.withdraw(clock.instant());
    keep(dossier);
    return isAtOnce;
  }

  private void release(String reference, boolean answered) {
    if (answered) {
      land(each -> each.at() == null && each.reference().equals(reference));
    }
  }

  synchronized List<PracticeDossier> seen() {
    catchUp();
    Instant now = clock.instant();
    return dossiers.stream().map(each -> each.seen(now)).toList();
  }
}
