package vn.gtvt.sandbox.dvcsync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.desk.LateWrites;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.portal.PortalFile;
import vn.gtvt.sandbox.store.Store;

/** The dossiers that came over DvcSync, and the codes given out for them. Thread-safe. */
final class Office {
  private static final String DOOR = "dvcsync";
  private static final String DOSSIERS = "dvcsync-dossiers";
  private static final String CODES = "dvcsync-codes";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Clock clock;
  private final Ids ids;
  private final Plans plans;
  private final Store store;
  private final List<Dossier> dossiers = new ArrayList<>();
  final LateWrites late;
  private int codes;

  Office(Clock clock, Ids ids, Plans plans, Store store) {
    this.clock = clock;
    this.ids = ids;
    this.plans = plans;
    this.store = store;
    this.late = new LateWrites(clock);
    store.all(CODES).forEach(kept -> codes = kept.path("last").asInt());
    for (ObjectNode kept : store.all(DOSSIERS)) {
      if (kept.path("body") instanceof ObjectNode body) {
        Instant createdAt = Instant.parse(kept.path("createdAt").asText());
        Dossier dossier = open(kept.path("id").asText(), createdAt, body);
        dossier.written = kept.path("written").asInt();
        dossiers.add(dossier);
      }
    }
  }

  private Dossier open(String id, Instant createdAt, ObjectNode body) {
    String code = body.path("MaHoSo").asText();
    return new Dossier(id, createdAt, body, () -> plans.of(DOOR, code));
  }

  Instant now() {
    return clock.instant();
  }

  /** A dossier code that nobody had before. */
  synchronized String nextCode() {
    codes++;
    store.put(CODES, "last", Json.object().put("last", codes));
    return String.format(Locale.ROOT, "G09.20-%s-%07d", DAY.format(now()), codes);
  }

  /** Stores a dossier, whatever is stored already. */
  synchronized Dossier create(ObjectNode body) {
    Dossier fresh = open(ids.next(), now(), body);
    dossiers.add(fresh);
    keep(fresh);
    return fresh;
  }

  synchronized void keep(Dossier dossier) {
    // The number in front keeps the order of receipt.
    String id = String.format(Locale.ROOT, "%09d-%s", dossiers.indexOf(dossier), dossier.id);
    store.put(DOSSIERS, id, dossier.kept());
  }

  /** The oldest dossier of this code, and of this id if one is given. */
  synchronized @Nullable Dossier find(String code, @Nullable String id) {
    return dossiers.stream()
        .filter(each -> each.code().equals(code) && (id == null || each.id.equals(id)))
        .findFirst()
        .orElse(null);
  }

  synchronized void write(Dossier dossier, int status) {
    dossier.written = status;
    keep(dossier);
  }

  synchronized List<PortalDossier> seen(FileShelf shelf) {
    late.catchUp();
    return dossiers.stream().map(each -> seen(each, shelf)).toList();
  }

  private PortalDossier seen(Dossier dossier, FileShelf shelf) {
    List<PortalFile> files = new ArrayList<>();
    for (JsonNode component : dossier.body.path("ThanhPhanHoSo")) {
      String name = component.path("MaThanhPhanHoSo").asText();
      for (JsonNode paper : component.path("GiayToDinhKem")) {
        StoredFile file = shelf.find(paper.path("IdGiayTo").asText());
        if (file != null) {
          files.add(
              new PortalFile(
                  name, paper.path("TenGiayTo").asText(), file.sha256(), file.isWhole()));
        }
      }
    }
    return new PortalDossier(
        DOOR,
        "sandbox",
        dossier.id,
        dossier.code(),
        dossier.code(),
        dossier.createdAt,
        1,
        files,
        0,
        0,
        String.valueOf(dossier.status(now())));
  }
}
