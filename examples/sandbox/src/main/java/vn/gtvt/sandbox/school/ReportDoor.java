package vn.gtvt.sandbox.school;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.archive.UploadForm;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.desk.LateWrites;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.keyed.Question;

/** Takes course files and tells what became of them: sections 2 to 4 of the wire page. */
final class ReportDoor {
  private static final long MOST_BYTES = 32L * 1024 * 1024;
  private static final int MOST_REMARKS = 100;

  private final Clock clock;
  private final ReportBook book;
  private final FileShelf shelf;
  private final LateWrites late;
  private final Gate gate;

  ReportDoor(Clock clock, ReportBook book, FileShelf shelf, LateWrites late, Gate gate) {
    this.clock = clock;
    this.book = book;
    this.shelf = shelf;
    this.late = late;
    this.gate = gate;
  }

  Response take(String school, Request request) throws IOException {
    try (UploadForm form = UploadForm.read(request, shelf, MOST_BYTES)) {
      if (form.files().size() != 1 || !form.files().get(0).field().equals("file")) {
        return Response.error(400, "Cần đúng một phần tên file có tên tệp");
      }
      UploadForm.Piece piece = form.files().get(0);
      if (piece.tooLarge()) {
        return Response.error(413, "Tệp lớn quá 32 MB");
      }
      StoredFile stored = piece.keep();
      Response answer = judge(school, stored, form.texts().getOrDefault("thayThe", ""));
      if (answer.status() != 200) {
        shelf.remove(stored.id());
      }
      return answer;
    }
  }

  private Response judge(String school, StoredFile stored, String replaces) throws IOException {
    Report same = book.same(school, stored.sha256());
    if (same != null) {
      return gate.pass("school.report", same.course(), draw -> Json.response(200, same.receipt()));
    }
    FileCheck check = new FileCheck(school, stored.name());
    CourseFile file;
    try (InputStream in = stored.content().open()) {
      file = check.read(CourseXml.read(in));
    } catch (CourseXml.Unreadable e) {
      String sentence = String.valueOf(e.getMessage());
      return faulty(List.of(new Remark(e.line(), "", "TEP", sentence)));
    }
    if (file == null || !check.remarks().isEmpty()) {
      return faulty(check.remarks());
    }
    String course = file.course().value("MA_KHOA_HOC");
    Report standing = book.standing(school, course);
    String due = standing == null ? "" : standing.id();
    if (!replaces.equals(due)) {
      ObjectNode error = Question.error("Khóa học đã có báo cáo, hoặc thayThe không đúng báo cáo");
      return Json.response(409, standing == null ? error : error.put("maTiepNhan", due));
    }
    Report report = Report.of(stored.id(), school, stored.sha256(), clock.instant(), file);
    return gate.pass("school.report", course, new Take(report));
  }

  private static Response faulty(List<Remark> remarks) {
    ObjectNode answer = Question.error("Tệp có lỗi, chưa được nhận");
    ArrayNode list = answer.putArray("loi");
    remarks.stream().limit(MOST_REMARKS).forEach(each -> list.add(each.ofFile()));
    return Json.response(422, answer);
  }

  private final class Take implements Call {
    private final Report report;

    Take(Report report) {
      this.report = report;
    }

    @Override
    public Response perform(Draw draw) {
      book.take(report);
      return Json.response(200, report.receipt());
    }

    @Override
    public void performLate(Draw draw) {
      late.add(report.course(), draw, () -> book.take(report));
    }
  }

  Response byReceipt(String school, String id) throws IOException {
    Report report = book.find(school, id);
    if (report == null) {
      return Response.error(404, "Không có báo cáo này");
    }
    return gate.pass("school.read", report.course(), draw -> Json.response(200, book.view(report)));
  }

  Response byCourse(String school, @Nullable String course) throws IOException {
    if (course == null) {
      return Response.error(400, "Thiếu maKhoaHoc");
    }
    return gate.pass(
        "school.read",
        course,
        draw -> {
          ObjectNode answer = Json.object();
          ArrayNode list = answer.putArray("reports");
          book.of(school, course).forEach(each -> list.add(book.view(each)));
          if (draw.answered()) {
            late.missed(course);
          }
          return Json.response(200, answer);
        });
  }
}
