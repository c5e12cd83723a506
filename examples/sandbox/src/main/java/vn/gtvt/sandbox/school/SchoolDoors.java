package vn.gtvt.sandbox.school;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.desk.LateWrites;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.keyed.Key;
import vn.gtvt.sandbox.keyed.Question;
import vn.gtvt.sandbox.officer.OfficerRules;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.store.Store;

/** All doors for driving schools. Thread-safe. */
public final class SchoolDoors {
  /** The words of a plan that these doors understand. */
  public static final Set<String> WORDS = Set.of("ELSEWHERE");

  private static final String REPORTS = "/school/reports";
  private static final String COURSES = "/school/courses/";
  private static final String COMPLETIONS = "/completions";

  private final Map<String, String> schools;
  private final ReportBook reports;
  private final CompletionBook completions;
  private final ReportDoor reportDoor;
  private final LateWrites late;
  private final Gate gate;

  /** Settings: the codes of the schools by their keys, and how fast a report is checked. */
  public record Settings(Map<String, String> schools, OfficerRules rules) {}

  /** The doors. */
  public SchoolDoors(
      Settings settings,
      Clock clock,
      Ids ids,
      FileShelf shelf,
      FaultDesk desk,
      Plans plans,
      Store store) {
    this.schools = Map.copyOf(settings.schools());
    this.reports = new ReportBook(clock, settings.rules(), plans, store);
    this.completions = new CompletionBook(clock, ids, store);
    this.late = new LateWrites(clock);
    this.gate = new Gate(desk);
    this.reportDoor = new ReportDoor(clock, reports, shelf, late, gate);
  }

  /**
   * Serves a request to one of the doors; {@code null} if it is for none of them.
   *
   * @throws IOException if the client went away
   */
  public @Nullable Response handle(Request request) throws IOException {
    String path = request.path();
    if (!path.startsWith(REPORTS) && !path.startsWith(COURSES)) {
      return null;
    }
    String school = school(request);
    if (school == null) {
      return Key.missing();
    }
    late.catchUp();
    boolean isRead = request.method().equals("GET");
    if (path.equals(REPORTS) && request.method().equals("POST")) {
      return reportDoor.take(school, request);
    }
    if (path.equals(REPORTS) && isRead) {
      return reportDoor.byCourse(school, request.query().get("maKhoaHoc"));
    }
    if (path.startsWith(REPORTS + "/") && isRead) {
      return reportDoor.byReceipt(school, path.substring(REPORTS.length() + 1));
    }
    if (path.startsWith(COURSES) && path.endsWith(COMPLETIONS) && !isRead) {
      String course = path.substring(COURSES.length(), path.length() - COMPLETIONS.length());
      return complete(school, course, request);
    }
    return Response.error(404, "Không có địa chỉ này");
  }

  private @Nullable String school(Request request) {
    return schools.entrySet().stream()
        .filter(each -> Key.opens(request, each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private Response complete(String school, String course, Request request) throws IOException {
    JsonNode body = Question.read(request);
    Response wrong = Question.wrong(body, CompletionTable.LIST);
    if (wrong != null) {
      return wrong;
    }
    ObjectNode earlier = completions.earlier(school, body.path("maGiaoDich").asText());
    if (earlier != null) {
      return earlier.path("body").equals(body)
          ? gate.pass(
              "school.completion", course, draw -> Json.response(200, earlier.path("answer")))
          : Response.error(409, "maGiaoDich này đã dùng cho danh sách khác");
    }
    Report report = reports.standing(school, course);
    if (report == null || !reports.isChecked(report)) {
      return Response.error(409, "Khóa học chưa có báo cáo đã kiểm tra");
    }
    return gate.pass(
        "school.completion",
        course,
        draw -> Json.response(200, completions.take(report, reports.accepted(report), body)));
  }

  /** Everything that was taken: reports as they stand now, and the answers to completion lists. */
  public ObjectNode ledger() {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("reports");
    reports.all().forEach(each -> list.add(reports.view(each)));
    json.putArray("completions").addAll(completions.answers());
    return json;
  }
}
