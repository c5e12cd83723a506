package vn.gtvt.examples.drivingschool.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
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

    /** It was not taken, or nobody can say. */
    record NotTaken(Bilingual why) implements Handed {}
  }

  /**
   * Hands a file in. When no answer comes, the door is asked whether the file arrived; sending it a
   * second time would harm nobody, but asking first costs less.
   */
  public Handed report(Path file, String course) throws IOException {
    Attachment attachment =
        Attachment.of(
            "course-file",
            null,
            String.valueOf(file.getFileName()),
            "application/xml",
            Content.of(Files.readAllBytes(file)));
    HttpCall call = HttpCall.postFile("course report", at("/school/reports"), "file", attachment);
    HttpReply reply = http.call(signed(call));
    if (reply instanceof HttpReply.Answered answered && answered.status() == 200) {
      return new Handed.Taken(JSON.readTree(answered.body()).path("maTiepNhan").asText());
    }
    if (reply instanceof HttpReply.Answered answered && answered.status() == 422) {
      return new Handed.NotTaken(faults(JSON.readTree(answered.body())));
    }
    return arrived(course)
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

  private Optional<String> arrived(String course) throws IOException {
    URI list = at("/school/reports?maKhoaHoc=" + course);
    if (http.call(signed(HttpCall.get("course look-up", list))) instanceof HttpReply.Answered done
        && done.status() == 200) {
      JsonNode reports = JSON.readTree(done.body()).path("reports");
      JsonNode last = reports.path(reports.size() - 1);
      return Optional.ofNullable(last.path("maTiepNhan").textValue());
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

  private URI at(String path) {
    return base.resolve(path);
  }

  private HttpCall signed(HttpCall call) {
    return call.header("Authorization", "Bearer " + key);
  }
}
