package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.CaseSource;
import vn.gtvt.sandbox.course.Ground;
import vn.gtvt.sandbox.course.Word;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.national.NationalSource;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.qlvt.Accounts;

/** All doors of the TD portal. Thread-safe. */
public final class TdDoors {
  /** The words that a plan of this door may have. */
  public static final Set<String> WORDS = Word.names(Set.of(Word.values()));

  private static final String BASE = "/td/";
  private static final String API = "api/v1/";
  private static final int BODY_LIMIT = 4 * 1024 * 1024;
  private static final Pattern ONE =
      Pattern.compile("([A-Z]+ HoSo(?:/[A-Za-z]+)?)/([0-9A-Za-z.-]{16,60})");

  private final CaseBook book;
  private final LoginDoor login;
  private final FileDoor files;
  private final SubmitDoor filing;
  private final ReadDoor reads;
  private final WriteDoor writes;
  private final FeeDoor fees;
  private final PersonDoor persons;

  /** The doors. */
  public TdDoors(Ground ground, Accounts accounts) {
    Gate gate = new Gate(ground.desk());
    Bucket bucket = new Bucket(ground.shelf());
    Captcha captcha = new Captcha();
    this.book = new CaseBook(new TdBook(bucket), ground);
    this.login = new LoginDoor(ground.clock(), accounts, gate);
    this.files = new FileDoor(ground.shelf(), bucket, book, gate, ground.desk());
    this.filing = new SubmitDoor(ground, book, bucket, gate);
    this.reads = new ReadDoor(book, captcha, gate);
    this.writes = new WriteDoor(book, bucket, ground.ids(), gate);
    this.fees = new FeeDoor(book, ground.ids(), gate);
    this.persons = new PersonDoor(book, captcha);
  }

  /** What the portal really holds. */
  public List<PortalDossier> dossiers() {
    return book.ledger();
  }

  /** Its dossiers for the national side. */
  public NationalSource national() {
    return new CaseSource(
        book,
        (dossier, code) -> dossier.filing().code().equals(code),
        dossier -> {
          JsonNode body = dossier.body();
          boolean isFirm = body.path("loaiDoiTuong").asText().equals("Doanh nghiệp");
          return Json.object()
              .put("MaTTHC", body.path("maTTHC").asText())
              .put("ChuHoSo", body.path("chuHoSo").asText())
              .put("LoaiDoiTuong", isFirm ? "2" : "1")
              .put("DonViXuLy", body.path("donViId").asText());
        });
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
    book.catchUp();
    String path = request.path().substring(BASE.length());
    Response page = persons.handle(request, path);
    if (page != null) {
      return page;
    }
    try {
      return serve(request, path);
    } catch (JsonProcessingException e) {
      return Results.refused(400, "Nội dung không phải JSON");
    }
  }

  private Response serve(Request request, String path) throws IOException {
    String call = request.method() + " " + path;
    Response open =
        switch (call) {
          case "POST api/tokens" -> login.login(body(request));
          case "POST api/tokens/refresh" -> login.refresh(body(request));
          case "POST api/v1/HoSo/GetHoSoPublic" -> reads.open(body(request));
          case "POST api/v1/HoSo/SearchHoSoTraCuu" -> reads.openByCaptcha(body(request));
          case "GET api/v1/HoSo/GetHoSoThongTinTienTrinh" -> reads.progress(request.query());
          case "POST api/v1/YeuCauThanhToan/InitDvcPayment" ->
              fees.init(body(request), host(request));
          default -> null;
        };
    if (open != null) {
      return open;
    }
    String user = login.user(request.headers());
    if (user == null) {
      return LoginDoor.refused();
    }
    return path.startsWith(API)
        ? serve(request, request.method() + " " + path.substring(API.length()), user)
        : Results.refused(404, "Not Found");
  }

  private Response serve(Request request, String call, String user) throws IOException {
    Map<String, String> query = request.query();
    return switch (call) {
      case "POST File/UploadFileBucket" -> files.upload(request);
      case "GET File/GetFileBucket" -> files.download(query.getOrDefault("Path", ""));
      case "POST File/RemoveFileBucket" -> files.remove(body(request));
      case "POST HoSo/NopTrucTuyen" -> filing.submit(user, body(request));
      case "GET HoSo/Portal" -> reads.list(user, query);
      case "PUT HoSo/thaydoitrangthaihoso" ->
          writes.withdraw(user, query.getOrDefault("id", ""), body(request));
      case "GET YeuCauThanhToan" -> fees.list(query);
      case "POST YeuCauThanhToan" -> fees.officersOnly("td.requestFee");
      case "POST YeuCauThanhToan/YeuCauThuSau" -> fees.officersOnly("td.requestFeeLater");
      default -> serveOne(request, call, user);
    };
  }

  /** Serves a call whose path names one dossier. */
  private Response serveOne(Request request, String call, String user) throws IOException {
    Matcher parts = ONE.matcher(call);
    String name = parts.matches() ? parts.group(1) : "";
    String id = parts.matches() ? parts.group(2) : "";
    return switch (name) {
      case "GET HoSo" -> reads.detail(user, id);
      case "GET HoSo/GetByMa" -> reads.byCode(user, id);
      case "GET HoSo/HoSoYeuCauBoSung" -> reads.supplement(user, id);
      case "PUT HoSo/CongDanCapNhatBoSung" -> writes.supplement(user, id, body(request), false);
      case "PUT HoSo/CongDanGuiBoSung" -> writes.supplement(user, id, body(request), true);
      case "PUT HoSo/TraKetQua", "PUT HoSo/DangKyNhanKqQuaBCCI" -> Results.forbidden();
      default -> Results.refused(404, "Not Found");
    };
  }

  private static String host(Request request) {
    return "http://" + request.headers().first("host");
  }

  private static JsonNode body(Request request) throws IOException {
    byte[] bytes = request.body().readNBytes(BODY_LIMIT + 1);
    return Names.camel(Json.parse(bytes.length > BODY_LIMIT ? new byte[0] : bytes));
  }
}
