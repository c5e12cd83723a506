package vn.gtvt.sandbox.opencps;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.LateWrites;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.portal.PortalFile;
import vn.gtvt.sandbox.store.Store;

/** The dossiers of OpenCPS. Every caller holds its monitor while it uses a dossier. */
final class Office {
  private static final String KIND = "opencps-dossiers";
  private static final String DOOR = "opencps";

  private final Clock clock;
  private final Plans plans;
  private final Store store;
  private final List<Dossier> dossiers = new ArrayList<>();
  final LateWrites late;

  Office(Clock clock, Plans plans, Store store) {
    this.clock = clock;
    this.plans = plans;
    this.store = store;
    this.late = new LateWrites(clock);
    for (var kept : store.all(KIND)) {
      Instant createdAt = Instant.parse(kept.path("createdAt").asText());
      Dossier dossier =
          open(
              kept.path("id").asLong(),
              kept.path("account").asText(),
              createdAt,
              Json.texts(kept.path("fields")));
      dossier.restore(kept);
      dossiers.add(dossier);
    }
  }

  Instant now() {
    return clock.instant();
  }

  private Dossier open(long id, String account, Instant createdAt, Map<String, String> fields) {
    String reference = fields.getOrDefault("referenceUid", "");
    return new Dossier(id, account, createdAt, fields, () -> plans.of(DOOR, reference));
  }

  /** Stores a draft, whatever is stored already. */
  synchronized Dossier create(String account, Map<String, String> fields, Draw draw) {
    Instant now = now();
    String given = fields.getOrDefault("referenceUid", "");
    String reference = given.isBlank() ? UUID.randomUUID().toString() : given;
    long id = dossiers.isEmpty() ? 1001 : dossiers.get(dossiers.size() - 1).id + 1;
    Map<String, String> all = new HashMap<>(fields);
    all.put("referenceUid", reference);
    Dossier dossier = open(id, account, now, all);
    Fault lag = draw.lag();
    if (lag != null) {
      dossier.unlisted = now.plus(lag.duration());
      dossier.unlistedSearches = lag.searches();
    }
    Fault effect = draw.effect();
    if (effect != null && effect.kind() == FaultKind.TOO_EARLY) {
      dossier.hidden = now.plus(effect.duration());
    }
    if (effect != null && effect.kind() == FaultKind.DRIFT) {
      dossier.drift = effect.duration();
    }
    dossiers.add(dossier);
    keep(dossier);
    return dossier;
  }

  /** Keeps a dossier as it now is. */
  void keep(Dossier dossier) {
    store.put(KIND, String.format(Locale.ROOT, "%012d", dossier.id), dossier.kept());
  }

  synchronized void remove(Dossier dossier) {
    dossiers.remove(dossier);
    store.remove(KIND, String.format(Locale.ROOT, "%012d", dossier.id));
  }

  /** The oldest dossier with this id or reference. */
  synchronized @Nullable Dossier find(String key) {
    return dossiers.stream()
        .filter(each -> each.reference().equals(key) || String.valueOf(each.id).equals(key))
        .findFirst()
        .orElse(null);
  }

  /** The dossier with this code. */
  synchronized @Nullable Dossier byCode(String code) {
    return dossiers.stream()
        .filter(each -> !code.isEmpty() && View.code(each, now()).equals(code))
        .findFirst()
        .orElse(null);
  }

  synchronized List<Dossier> of(String account) {
    return dossiers.stream().filter(each -> each.account.equals(account)).toList();
  }

  synchronized List<PortalDossier> seen(FileShelf shelf) {
    late.catchUp();
    return dossiers.stream().map(each -> seen(each, shelf)).toList();
  }

  private PortalDossier seen(Dossier dossier, FileShelf shelf) {
    Instant now = now();
    return new PortalDossier(
        DOOR,
        dossier.account,
        String.valueOf(dossier.id),
        dossier.reference(),
        View.code(dossier, now),
        dossier.createdAt,
        (int) dossier.count(EventKind.SUBMIT),
        dossier.papers.stream().map(paper -> seen(paper, shelf)).toList(),
        (int) dossier.count(EventKind.ANSWER),
        (int) (dossier.count(EventKind.CANCEL) + dossier.count(EventKind.ASK_CANCEL)),
        dossier.status(now).word());
  }

  private static PortalFile seen(Paper paper, FileShelf shelf) {
    StoredFile file = shelf.find(paper.stored());
    return file == null
        ? new PortalFile(paper.part(), paper.name(), "", false)
        : new PortalFile(paper.part(), paper.name(), file.sha256(), file.isWhole());
  }
}
