package vn.gtvt.examples.drivingschool.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.completion.CompletionAnswer;
import vn.gtvt.sdk.license.school.completion.CompletionList;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Hands a course file in. How such files really travel is not known, so this client belongs to the
 * example and not to the SDK; it speaks the door of docs/wire/course-report.md, which is made up.
 */
public final class CourseDoor {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI base;
  private final HttpCaller http;
  private final String key;

  /** The door at an address, opened with the school's key. */
  public CourseDoor(URI base, HttpCaller http, String key) {
    this.base = base;
    this.http = http;
    this.key = key;
  }

  /** How handing in ended. */
  public sealed interface Handed {
    /** It was taken. */
    record Taken(String receipt) implements Handed {}

    /**
     * It was not taken, because another file stands for the course: a person looks at that one and
     * says whether this one replaces it.
     *
     * @param receipt the report that stands; empty if the answer names none
     */
    record Stands(String receipt) implements Handed {
      /** What a person is told. */
      public Bilingual words() {
        return new Bilingual(
            "Khóa học đã có báo cáo khác (" + receipt + "); chưa có gì được nộp thêm.",
            "Another report of the course stands (" + receipt + "); nothing more was taken.");
      }
    }

    /** It was not taken, or nobody can say. */
    record NotTaken(Bilingual why) implements Handed {}
  }

  /** Hands a file in for a course that has no report yet. */
  public Handed report(Path file, String course) throws IOException {
    return hand(file, course, Map.of());
  }

  /**
   * Hands a file in that replaces a report.
   *
   * @param receipt the report that stands
   */
  public Handed replace(Path file, String course, String receipt) throws IOException {
    return hand(file, course, Map.of("thayThe", receipt));
  }

  /**
   * Only where nobody said no the door is asked whether the file arrived; sending it a second time
   * would harm nobody, but asking first costs less.
   */
  private Handed hand(Path file, String course, Map<String, String> fields) throws IOException {
    Attachment attachment =
        Attachment.of(
            "course-file",
            null,
            String.valueOf(file.getFileName()),
            "application/xml",
            Content.of(Files.readAllBytes(file)));
    URI target = at("/school/reports");
    HttpCall call = HttpCall.postFile("course report", target, fields, "file", attachment);
    HttpReply reply = http.call(signed(call));
    if (reply instanceof HttpReply.Answered answered) {
      switch (answered.status()) {
        case 200 -> {
          return new Handed.Taken(JSON.readTree(answered.body()).path("maTiepNhan").asText());
        }
        case 409 -> {
          return new Handed.Stands(JSON.readTree(answered.body()).path("maTiepNhan").asText());
        }
        case 422 -> {
          return new Handed.NotTaken(faults(JSON.readTree(answered.body())));
        }
        case 401 -> {
          return new Handed.NotTaken(
              new Bilingual("Khóa truy cập không đúng.", "The key is not the right one."));
        }
        case 413 -> {
          return new Handed.NotTaken(
              new Bilingual("Tệp lớn quá mức nhận (32 MB).", "The file is too large (32 MB)."));
        }
        default -> {
          // Any other status says nothing about what was taken.
        }
      }
    }
    return arrived(course, attachment.sha256())
        .<Handed>map(Handed.Taken::new)
        .orElseGet(
            () ->
                new Handed.NotTaken(
                    new Bilingual(
                        "Không có trả lời; hãy chạy lại sau ít phút.",
                        "There was no answer; run again in some minutes.")));
  }

  private static Bilingual faults(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    answer
        .path("loi")
        .forEach(
            each -> lines.add(each.path("truong").asText() + ": " + each.path("lyDo").asText()));
    String all = String.join("; ", lines);
    return new Bilingual("Tệp có lỗi: " + all, "The file is faulty: " + all);
  }

  /** The receipt of these very bytes; a report of other bytes is not this one. */
  private Optional<String> arrived(String course, String sha256) throws IOException {
    URI list = at("/school/reports?maKhoaHoc=" + course);
    if (http.call(signed(HttpCall.get("course look-up", list))) instanceof HttpReply.Answered done
        && done.status() == 200) {
      for (JsonNode each : JSON.readTree(done.body()).path("reports")) {
        if (each.path("sha256").asText().equals(sha256)) {
          return Optional.ofNullable(each.path("maTiepNhan").textValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Asks what became of a report; empty if nobody answers. */
  public Optional<CourseAnswer> answer(String receipt) throws IOException {
    HttpCall call = HttpCall.get("course answer", at("/school/reports/" + receipt));
    if (!(http.call(signed(call)) instanceof HttpReply.Answered done) || done.status() != 200) {
      return Optional.empty();
    }
    JsonNode report = JSON.readTree(done.body());
    List<CourseAnswer.Refused> refused = new ArrayList<>();
    for (JsonNode each : report.path("tuChoi")) {
      refused.add(
          new CourseAnswer.Refused(each.path("maDangKy").asText(), each.path("lyDo").asText()));
    }
    boolean isChecked = report.path("trangThai").asText().equals("DA_KIEM_TRA");
    return Optional.of(new CourseAnswer(receipt, isChecked, report.path("soDat").asInt(), refused));
  }

  /**
   * Hands in the learners who completed the course and returns what the department said; empty if
   * nobody answers. Under the same reference the same list may be sent again.
   */
  public Optional<CompletionAnswer> complete(CompletionList list, UUID reference)
      throws IOException {
    String course = list.course().text(CourseField.COURSE_CODE);
    URI target = at("/school/courses/" + course + "/completions");
    byte[] body = CompletionMessage.of(list, reference);
    HttpCall call = HttpCall.postJson("completion list", target, body);
    if (!(http.call(signed(call)) instanceof HttpReply.Answered done) || done.status() != 200) {
      return Optional.empty();
    }
    Map<String, String> refusals = new LinkedHashMap<>();
    for (JsonNode each : JSON.readTree(done.body()).path("tuChoi")) {
      refusals.put(each.path("maDangKy").asText(), each.path("lyDo").asText());
    }
    return Optional.of(list.answered(refusals));
  }

  private URI at(String path) {
    return base.resolve(path);
  }

  private HttpCall signed(HttpCall call) {
    return call.header("Authorization", "Bearer " + key);
  }
}
