package vn.gtvt.examples.drivingschool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import vn.gtvt.examples.drivingschool.course.CourseAnswer;
import vn.gtvt.examples.drivingschool.result.LearnerLine;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.intake.CourseDraft;

/**
 * A course that was read and checked.
 *
 * @param draft all learners, faulty or not
 * @param sound those without a fault
 */
record Course(CourseDraft draft, CourseDraft sound) implements AutoCloseable {
  static Course of(CourseDraft draft) {
    return new Course(draft, draft.withoutFaulty());
  }

  String code() {
    return draft.filing().course().text(CourseField.COURSE_CODE);
  }

  String name() {
    return draft.filing().course().text(CourseField.COURSE_NAME);
  }

  int size() {
    return draft.filing().learners().size();
  }

  /** Errors of the course as a whole: with one of them nothing can be written. */
  List<SchoolFinding> ownErrors() {
    return sound.findings().stream().filter(SchoolFinding::isError).toList();
  }

  /** The errors of one learner in Vietnamese. */
  String faults(int place) {
    return draft.findings().stream()
        .filter(each -> each.isError() && each.where().learner() == place)
        .filter(each -> !mendsItself(each))
        .map(each -> each.message().vi())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** What the next good picture will not have either needs no words. */
  private static boolean mendsItself(SchoolFinding finding) {
    return Arrays.stream(FindingCode.values())
        .filter(each -> finding.code().equals("portrait." + each.code()))
        .map(FindingCode::repair)
        .anyMatch(repair -> repair != null && !repair.needsConsent());
  }

  /** Gives back what the pictures of a large course take on the disk. */
  @Override
  public void close() {
    draft.close();
  }

  /** The last day. */
  LocalDate closes() {
    return draft.filing().course().date(CourseField.CLOSING_DATE).orElseThrow();
  }

  /** A made-up certificate for each learner who was taken over, by learner code. */
  Map<String, String> certificates(CourseAnswer answer) {
    List<String> refused = answer.refused().stream().map(CourseAnswer.Refused::learner).toList();
    Map<String, String> certificates = new LinkedHashMap<>();
    for (Learner each : sound.filing().learners()) {
      String code = each.text(LearnerField.LEARNER_CODE);
      if (!refused.contains(code)) {
        certificates.put(code, "MAU-%04d".formatted(certificates.size() + 1));
      }
    }
    return certificates;
  }

  /** Every learner with what became of it. */
  List<LearnerLine> lines(CourseAnswer answer) {
    Map<String, String> refused =
        answer.refused().stream()
            .collect(
                Collectors.toMap(
                    CourseAnswer.Refused::learner,
                    CourseAnswer.Refused::reason,
                    (one, other) -> one + "; " + other));
    SortedSet<Integer> faulty = draft.faulty();
    List<LearnerLine> lines = new ArrayList<>();
    for (int place = 1; place <= size(); place++) {
      Learner learner = draft.filing().learners().get(place - 1);
      String reason = refused.get(learner.text(LearnerField.LEARNER_CODE));
      LearnerLine.Verdict verdict = LearnerLine.Verdict.TAKEN;
      String words = "";
      if (faulty.contains(place)) {
        verdict = LearnerLine.Verdict.FAULTY;
        words = faults(place);
      } else if (reason != null) {
        verdict = LearnerLine.Verdict.REFUSED;
        words = reason + ".";
      }
      lines.add(new LearnerLine(place, learner.maskedName(), verdict, words));
    }
    return lines;
  }
}
