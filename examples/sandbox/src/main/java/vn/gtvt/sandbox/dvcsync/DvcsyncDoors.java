package vn.gtvt.sandbox.dvcsync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.MediaType;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.store.Store;

/** All doors of DvcSync. Thread-safe. */
public final class DvcsyncDoors {
  private static final String ROOT = "/dvcsync/";
  private static final String BASE = "/dvcsync/api/DvcSync/";
  private static final int BODY_LIMIT = 1024 * 1024;

  private final Messages messages = new Messages();
  private final Keys keys;
  private final Office office;
  private final FileShelf shelf;
  private final Gate gate;
  private final UploadDoor uploads;
  private final DossierDoor dossiers;

  /** The doors. */
  public DvcsyncDoors(
      Clock clock, Ids ids, FileShelf shelf, FaultDesk desk, Plans plans, Store store) {
    this.keys = new Keys(clock);
    this.office = new Office(clock, ids, plans, store);
    this.shelf = shelf;
    this.gate = new Gate(desk);
    this.uploads = new UploadDoor(shelf, desk, gate);
    this.dossiers = new DossierDoor(messages, office, shelf, desk, gate);
  }

  /** The words a plan may have here. */
  public static Set<String> planWords() {
    return Dossier.WORDS;
  }

  /** What these doors really hold. */
  public Supplier<List<PortalDossier>> ledger() {
    return () -> office.seen(shelf);
  }

  /** A dossier as the national side shows it; {@code null} if there is none with this code. */
  public @Nullable ObjectNode national(String code) {
    office.late.catchUp();
    synchronized (office) {
      Dossier dossier = office.find(code, null);
      return dossier == null ? null : NationalItem.of(dossier, office.now());
    }
  }

  /** Lets land what came late and belongs to this dossier code. */
  public void missed(String code) {
    office.late.missed(code);
  }

  /**
   * Serves a request to one of the doors; {@code null} if it is for none of them.
   *
   * @throws IOException if the client went away
   */
  public @Nullable Response handle(Request request) throws IOException {
    if (!request.path().startsWith(ROOT)) {
      return null;
    }
    office.late.catchUp();
    String door =
        request.path().startsWith(BASE)
            ? request.method() + " " + request.path().substring(BASE.length())
            : "";
    try {
      if (door.equals("POST GetToken")) {
        return token(body(request));
      }
      return serve(door, request);
    } catch (HttpProblem problem) {
      return Answers.error(problem.status(), String.valueOf(problem.getMessage()));
    }
  }

  private Response serve(String door, Request request) throws IOException {
    boolean isKnown =
        switch (door) {
          case "GET GetNextValue",
              "POST UploadFile",
              "POST CreateDossier",
              "POST CapNhatTienTrinh",
              "POST CapNhatTrangThai" ->
              true;
          default -> false;
        };
    if (!isKnown) {
      return Answers.error(404, "Không tìm thấy API");
    }
    if (!keys.open(request)) {
      return Answers.error(401, "Chưa có hoặc không đúng token access");
    }
    return switch (door) {
      case "GET GetNextValue" -> code(request);
      case "POST UploadFile" -> uploads.upload(request);
      case "POST CreateDossier" -> dossiers.create(body(request));
      case "POST CapNhatTienTrinh" -> dossiers.progress(body(request));
      default -> dossiers.status(body(request));
    };
  }

  private Response token(JsonNode json) throws IOException {
    List<String> wrong = messages.token.wrong(json);
    if (!wrong.isEmpty()) {
      return Answers.missing(wrong.get(0));
    }
    if (!keys.match(json.path("client_id").asText(), json.path("client_secret").asText())) {
      return Answers.error(401, "Sai client_id hoặc client_secret");
    }
    return gate.pass(
        "dvcsync.token",
        draw ->
            Json.response(
                200,
                Json.object()
                    .put("access_token", keys.issue())
                    .put("expires_in", Keys.LIFE.toSeconds())
                    .put("token_type", "Bearer")
                    .put("scope", "dvcsync")));
  }

  private Response code(Request request) throws IOException {
    String wanted = request.query().getOrDefault("code", "");
    if (wanted.isBlank()) {
      return Answers.missing("code");
    }
    return gate.pass(
        "dvcsync.code",
        wanted,
        draw -> Json.response(200, Json.object().put("value", office.nextCode())));
  }

  private static JsonNode body(Request request) throws IOException {
    if (!MediaType.is(request.headers().first("content-type"), "application/json")) {
      throw new HttpProblem(400, "Cần application/json");
    }
    byte[] bytes = request.body().readNBytes(BODY_LIMIT + 1);
    if (bytes.length > BODY_LIMIT) {
      throw new HttpProblem(413, "Nội dung yêu cầu quá lớn");
    }
    try {
      return Json.parse(bytes);
    } catch (JsonProcessingException e) {
      throw new HttpProblem(400, "Nội dung không phải JSON");
    }
  }
}
