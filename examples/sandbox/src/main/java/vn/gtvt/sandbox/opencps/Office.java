package vn.gtvt.sandbox.opencps;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  private final Clock clock;
  private final Plans plans;
  private final Store store;
  private final Map<Long, Dossier> dossiers = new LinkedHashMap<>();
  private final Map<String, List<Dossier>> byReference = new HashMap<>();
  final LateWrites late;
  private long last = 1000;

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
      put(dossier);
    }
  }

  private void put(Dossier dossier) {
    last = Math.max(last, dossier.id);
    dossiers.put(dossier.id, dossier);
    byReference.computeIfAbsent(dossier.reference(), any -> new ArrayList<>()).add(dossier);
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
    Map<String, String> all = new HashMap<>(fields);
    all.put("referenceUid", reference);
    Dossier dossier = open(last + 1, account, now, all);
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
    put(dossier);
    keep(dossier);
    return dossier;
  }

  /** Keeps a dossier as it now is. */
  void keep(Dossier dossier) {
    store.put(KIND, String.format(Locale.ROOT, "%012d", dossier.id), dossier.kept());
  }

  synchronized void remove(Dossier dossier) {
    dossiers.remove(dossier.id);
    byReference.getOrDefault(dossier.reference(), new ArrayList<>()).remove(dossier);
    store.remove(KIND, String.format(Locale.ROOT, "%012d", dossier.id));
  }

  /** The dossier with this id, or else the oldest with this reference. */
  synchronized @Nullable Dossier find(String key) {
    Dossier found = ID.matcher(key).matches() ? dossiers.get(Long.valueOf(key)) : null;
    return found == null
        ? byReference.getOrDefault(key, List.of()).stream().findFirst().orElse(null)
        : found;
  }

  /** The dossier with this code. */
  synchronized @Nullable Dossier byCode(String code) {
    Matcher parts = View.CODE.matcher(code);
    Dossier found = parts.matches() ? dossiers.get(Long.valueOf(parts.group(1))) : null;
    return found != null && View.code(found, now()).equals(code) ? found : null;
  }

  synchronized List<Dossier> of(String account) {
    return dossiers.values().stream().filter(each -> each.account.equals(account)).toList();
  }

  synchronized List<PortalDossier> seen(FileShelf shelf) {
    late.catchUp();
    return dossiers.values().stream().map(each -> seen(each, shelf)).toList();
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
