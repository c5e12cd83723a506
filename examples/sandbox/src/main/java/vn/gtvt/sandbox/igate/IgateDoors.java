package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.CaseSource;
import vn.gtvt.sandbox.course.Ground;
import vn.gtvt.sandbox.course.Word;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.login.KeycloakDoor;
import vn.gtvt.sandbox.login.Tokens;
import vn.gtvt.sandbox.national.NationalSource;
import vn.gtvt.sandbox.portal.Person;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.qlvt.Accounts;

/** All doors of the iGate portal. Thread-safe. */
public final class IgateDoors {
  /** The words that a plan of this door may have. */
  public static final Set<String> WORDS =
      Word.names(
          Set.of(
              Word.REFUSE,
              Word.SUPPLEMENT,
              Word.PAY,
              Word.ODD,
              Word.STOP,
              Word.PONDER,
              Word.DENY,
              Word.SLOW,
              Word.PAPERLESS,
              Word.BLANK));

  private static final String BASE = "/igate/";
  private static final String API = "api/";
  private static final String PAGES = "portal/vi/";
  private static final String TOKEN = "sso/auth/realms/digo/protocol/openid-connect/token";
  private static final String BEARER = "Bearer ";
  private static final int BODY_LIMIT = 4 * 1024 * 1024;
  private static final Pattern ONE =
      Pattern.compile("([A-Z]+ [a-z]+/[a-z-]+)/([0-9a-fA-F]{24})(/.*)?");

  private final KeycloakDoor login;
  private final Tokens tokens;
  private final CaseBook book;
  private final CatalogueDoor catalogue;
  private final FileDoor files;
  private final ApplyDoor filing;
  private final LookUpDoor lookUps;
  private final FollowDoor follow;
  private final PersonDoor persons;

  /**
   * The doors.
   *
   * @param asksCaptcha whether a person must confirm every code before it is filed under
   * @param others doors of the same portal whose dossiers a search for their codes finds
   */
  public IgateDoors(
      Ground ground, Accounts accounts, boolean asksCaptcha, List<NationalSource> others) {
    Gate gate = new Gate(ground.desk());
    Codes codes = new Codes(ground.clock(), ground.store());
    this.tokens = new Tokens(ground.clock());
    this.login =
        new KeycloakDoor("igate.token", accounts::match, tokens, new Tokens(ground.clock()), gate);
    this.book = new CaseBook(new IgateBook(ground.shelf()), ground);
    this.catalogue = new CatalogueDoor(codes, gate);
    this.files = new FileDoor(ground.shelf(), book, gate, ground.desk());
    this.filing = new ApplyDoor(ground, codes, new Captcha(codes, asksCaptcha), book, gate);
    this.lookUps = new LookUpDoor(book, new Neighbours(others), gate);
    this.follow = new FollowDoor(book, gate);
    this.persons = new PersonDoor(codes, book);
  }

  /** What the portal really holds. */
  public List<PortalDossier> dossiers() {
    return book.ledger();
  }

  /** Its dossiers for the national side, by their local and their national code. */
  public NationalSource national() {
    return new CaseSource(
        book,
        (dossier, code) ->
            dossier.filing().code().equals(code)
                || code.equals(DossierJson.of(dossier).path("nationCode").textValue()),
        dossier -> {
          JsonNode applicant = dossier.body().at("/applicant/data");
          boolean isFirm = !applicant.path("taxCode").asText("").isEmpty();
          return Json.object()
              .put("MaTTHC", dossier.body().at("/procedure/code").asText())
              .put("ChuHoSo", applicant.path("fullname").asText())
              .put("LoaiDoiTuong", isFirm ? "2" : "1")
              .put("DonViXuLy", Procedure.AGENCY_CODE);
        });
  }

  /** A person before the portal's pages. */
  public Person person() {
    return persons;
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
    if (path.equals(TOKEN)) {
      return request.method().equals("POST") ? login.handle(request) : Errors.missing();
    }
    if (path.equals(PAGES + "assets/app.config.json")) {
      return Json.response(200, config(request));
    }
    if (path.startsWith(PAGES)) {
      return persons.handle(request, path.substring(PAGES.length()));
    }
    if (!path.startsWith(API)) {
      return Errors.missing();
    }
    String call = request.method() + " " + path.substring(API.length());
    if (call.equals("GET pa/dossier-search/dvc")) {
      return lookUps.search("igate.publicSearch", request.query());
    }
    String user = user(request);
    return user == null
        ? Json.response(401, Json.object().put("error", "invalid_token"))
        : serve(request, call, user);
  }

  private @Nullable String user(Request request) {
    String given = request.headers().first("authorization");
    boolean isBearer = given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length());
    return given != null && isBearer
        ? tokens.owner(given.substring(BEARER.length()).strip())
        : null;
  }

  private Response serve(Request request, String call, String user) throws IOException {
    Map<String, String> query = request.query();
    return switch (call) {
      case "GET bd/procedure/--can-apply" -> catalogue.procedures(query);
      case "GET bd/procedure-process-definition", "GET bd/procedure-process-definition/" ->
          catalogue.definition(query);
      case "GET bd/procedure-form/", "GET bd/procedure-form" -> catalogue.forms(query);
      case "GET bd/procost/--for-online" -> catalogue.costs(query);
      case "GET bd/config/get-pattern" -> catalogue.pattern(query);
      case "GET ba/nation" -> catalogue.nations(query);
      case "GET ba/place/--search" -> catalogue.places(query);
      case "POST fi/file/--multiple" -> files.upload(request);
      case "POST pa/dossier/--apply-online/" -> filing.apply(user, body(request), host(request));
      case "GET pa/dossier/search" -> lookUps.search("igate.search", query);
      case "GET pa/dossier-fee/--by-dossiers" -> follow.fees(query);
      case "GET lo/history" -> follow.history(query);
      case "GET pa/api-integration/--data" -> follow.integration(query);
      case "POST sy/otp" -> follow.otp(body(request));
      case "POST bdtc/nps-dossier/--test-sync" -> follow.officersOnly("igate.syncNation");
      default -> serveOne(call, query);
    };
  }

  /** Serves a call whose path names one thing. */
  private Response serveOne(String call, Map<String, String> query) throws IOException {
    Matcher parts = ONE.matcher(call);
    if (!parts.matches()) {
      return Errors.missing();
    }
    String id = parts.group(2);
    return switch (parts.group(1) + Objects.requireNonNullElse(parts.group(3), "")) {
      case "GET bd/procedure" -> catalogue.procedure(id);
      case "PUT bt/pattern/--get-next-value" -> catalogue.nextCode(id, query);
      case "GET fi/file" -> files.download(id);
      case "DELETE fi/file" -> files.delete(id);
      case "GET pa/dossier/--online" -> lookUps.detail(id);
      case "DELETE pa/dossier/" -> follow.officersOnly("igate.cancel");
      case "DELETE pa/dossier-form-file/" -> follow.deleteComponent(id, query);
      default -> Errors.missing();
    };
  }

  private static String host(Request request) {
    return "http://" + request.headers().first("host");
  }

  private static ObjectNode config(Request request) {
    return Json.object()
        .put("sandboxApi", host(request) + BASE + "api")
        .put("sandboxSso", host(request) + BASE + "sso");
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
