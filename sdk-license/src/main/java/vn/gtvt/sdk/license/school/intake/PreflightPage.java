package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.text.Bilingual;

/** The page for the school's desk. For one draft; one picture at a time is in memory. */
final class PreflightPage {
  private static final String STYLE =
      """
      body{font-family:sans-serif;margin:16px}small{color:#555}
      main{display:grid;grid-template-columns:repeat(auto-fill,minmax(340px,1fr));gap:12px}
      article{border:2px solid #0a7d33;padding:8px;break-inside:avoid}
      article.warning{border-color:#b26a00}article.error{border-color:#b00020}
      img{float:left;margin-right:8px}ul{margin:4px 0;padding-left:18px;overflow:hidden}
      li{font-size:13px;margin-bottom:3px}.error b{color:#b00020}
      """;

  private final CourseFiling filing;
  private final Map<Integer, List<SchoolFinding>> byLearner = new HashMap<>();
  private final Map<Integer, LearnerPicture> thumbnails;
  private final Set<Integer> repaired;
  private final Writer page;

  PreflightPage(
      CourseFiling filing,
      List<SchoolFinding> findings,
      Map<Integer, LearnerPicture> thumbnails,
      Set<Integer> repaired,
      Writer page) {
    this.filing = filing;
    this.thumbnails = thumbnails;
    this.repaired = repaired;
    this.page = page;
    findings.forEach(
        each ->
            byLearner.computeIfAbsent(each.where().learner(), any -> new ArrayList<>()).add(each));
  }

  void write() throws IOException {
    Bilingual title = IntakeWords.get("page.title");
    page.append("<!doctype html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>")
        .append(escaped(title.vi()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style></head>\n<body>\n<h1>");
    both(title);
    page.append("</h1>\n<p>");
    both(IntakeWords.get("page.course"));
    page.append(": ").append(escaped(filing.course().text(CourseField.COURSE_CODE)));
    page.append(" · ").append(escaped(filing.course().text(CourseField.COURSE_NAME)));
    summary();
    page.append("</p>\n");
    list(byLearner.getOrDefault(0, List.of()));
    page.append("<main>\n");
    int number = 0;
    for (Learner each : filing.learners()) {
      learner(++number, each);
    }
    page.append("</main>\n</body></html>\n");
  }

  private void summary() throws IOException {
    long faulty = 0;
    long doubtful = 0;
    for (int i = 1; i <= filing.learners().size(); i++) {
      String state = state(i);
      faulty += state.equals("error") ? 1 : 0;
      doubtful += state.equals("warning") ? 1 : 0;
    }
    count(filing.learners().size(), "page.learners");
    count(faulty, "page.with-errors");
    count(doubtful, "page.with-warnings");
  }

  private void count(long count, String words) throws IOException {
    page.append(" · ").append(String.valueOf(count)).append(' ');
    both(IntakeWords.get(words));
  }

  private String state(int number) {
    List<SchoolFinding> found = byLearner.getOrDefault(number, List.of());
    return found.stream().anyMatch(SchoolFinding::isError)
        ? "error"
        : found.isEmpty() ? "fine" : "warning";
  }

  private void learner(int number, Learner learner) throws IOException {
    page.append("<article class=\"").append(state(number)).append("\">");
    LearnerPicture small = thumbnails.get(number);
    if (small == null) {
      page.append("<p><em>");
      both(IntakeWords.get("page.no-picture"));
      page.append("</em></p>");
    } else {
      page.append("<img alt=\"\" width=\"120\" src=\"data:image/jpeg;base64,")
          .append(Base64.getEncoder().encodeToString(small.bytes()))
          .append("\">");
    }
    page.append("<b>").append(String.valueOf(number)).append(". ");
    page.append(escaped(learner.text(LearnerField.FULL_NAME))).append("</b><br><small>");
    page.append(escaped(learner.text(LearnerField.LEARNER_CODE)));
    if (learner.line() > 0) {
      page.append(" · ");
      both(IntakeWords.get("page.row"));
      page.append(' ').append(String.valueOf(learner.line()));
    }
    if (repaired.contains(number)) {
      page.append(" · ");
      both(IntakeWords.get("page.repaired"));
    }
    page.append("</small>");
    list(byLearner.getOrDefault(number, List.of()));
    if (state(number).equals("fine")) {
      page.append("<p>");
      both(IntakeWords.get("page.fine"));
      page.append("</p>");
    }
    page.append("</article>\n");
  }

  private void list(List<SchoolFinding> found) throws IOException {
    if (found.isEmpty()) {
      return;
    }
    page.append("<ul>");
    for (SchoolFinding each : found) {
      page.append("<li class=\"").append(each.isError() ? "error" : "warning").append("\"><b>");
      page.append(escaped(IntakeWords.get(each.isError() ? "page.error" : "page.warning").vi()));
      page.append("</b> ");
      both(labelled(each));
      page.append("</li>");
    }
    page.append("</ul>");
  }

  /** The learner stands above already: only the field is named. */
  private static Bilingual labelled(SchoolFinding finding) {
    if (finding.where().field() == null) {
      return finding.message();
    }
    Bilingual label = finding.where().field().label();
    return new Bilingual(
        label.vi() + ": " + finding.message().vi(), label.en() + ": " + finding.message().en());
  }

  private void both(Bilingual words) throws IOException {
    page.append(escaped(words.vi())).append(" <small>").append(escaped(words.en()));
    page.append("</small>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
