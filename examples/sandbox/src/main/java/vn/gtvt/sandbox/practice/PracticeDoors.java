package vn.gtvt.sandbox.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.store.Store;

/** All doors of the practice portal. Thread-safe. */
public final class PracticeDoors {
  private static final String BASE = "/practice/";
  private static final String BEARER = "Bearer ";
  private static final int BODY_LIMIT = 1024 * 1024;

  private final Map<String, String> tenants;
  private final Office office;
  private final PaperDoor papers;
  private final FilingDoor filings;
  private final FollowDoor follow;
  private final AtomicInteger strangers = new AtomicInteger();

  /**
   * The doors.
   *
   * @param tenants tenants by their tokens
   * @param refusesTwice whether a second dossier under the same reference is refused
   */
  public PracticeDoors(
      Clock clock,
      Map<String, String> tenants,
      boolean refusesTwice,
      Ids ids,
      FileShelf shelf,
      FaultDesk desk,
      Store store) {
    this.tenants = Map.copyOf(tenants);
    this.office = new Office(clock, ids, desk, refusesTwice, store);
    Gate gate = new Gate(desk);
    this.papers = new PaperDoor(shelf, gate);
    this.filings = new FilingDoor(office, shelf, gate);
    this.follow = new FollowDoor(office, gate);
  }

  /** What the portal really holds. */
  public PracticeLedger ledger() {
    return new PracticeLedger() {
      @Override
      public List<PracticeDossier> dossiers() {
        return office.seen();
      }

      @Override
      public int strangers() {
        return strangers.get();
      }
    };
  }

  /**
   * Serves a request to one of the doors; {@code null} if it is for none of them.
   *
   * @throws IOException if the client went away
   */
  public @Nullable Response handle(Request request) throws IOException {
    if (!request.path().startsWith(BASE)) {
      return null;
    }
    String tenant = tenant(request);
    if (tenant == null) {
      strangers.incrementAndGet();
      return Response.error(401, "Thiếu mã truy cập hoặc mã không đúng");
    }
    office.catchUp();
    String door = request.method() + " " + request.path().substring(BASE.length());
    if (door.equals("POST files")) {
      return papers.upload(request);
    }
    if (door.startsWith("GET files/")) {
      return papers.read(door.substring("GET files/".length()));
    }
    if (door.startsWith("GET results/")) {
      return follow.result(tenant, door.substring("GET results/".length()));
    }
    JsonNode body = body(request);
    return switch (door) {
      case "POST codes" -> filings.code(body);
      case "POST dossiers" -> filings.create(tenant, body);
      case "POST search" -> filings.search(tenant, body);
      case "POST find" -> filings.find(tenant, body);
      case "POST progress" -> follow.progress(tenant, body);
      case "POST answers" -> follow.answer(tenant, body);
      case "POST withdrawals" -> follow.withdraw(tenant, body);
      default -> Response.error(404, "Không có địa chỉ này");
    };
  }

  private @Nullable String tenant(Request request) {
    String given = request.headers().first("authorization");
    return given != null && given.startsWith(BEARER)
        ? tenants.get(given.substring(BEARER.length()))
        : null;
  }

  private static JsonNode body(Request request) throws IOException {
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
