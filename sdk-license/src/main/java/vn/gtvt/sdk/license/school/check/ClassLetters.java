package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.VietnamTime;

/** Classes are called as the law of their day calls them (Luật 36/2024/QH15, Điều 57, 89). */
final class ClassLetters implements CourseRule {
  @Override
  public void check(CourseSubject subject, Findings found) {
    sought(
        subject,
        subject.course().text(CourseField.LICENCE_CLASS),
        Where.of(CourseField.LICENCE_CLASS),
        found);
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      String own = each.text(LearnerField.LICENCE_CLASS);
      Where where = Findings.at(number, each, LearnerField.LICENCE_CLASS);
      sought(subject, own, where, found);
      String course = subject.course().text(CourseField.LICENCE_CLASS);
      if (!own.isBlank() && !course.isBlank() && !own.equals(course)) {
        found.error("class.other-than-course", where, "class", own, "course", course);
      }
      held(subject, number, each, found);
    }
  }

  private static void sought(CourseSubject subject, String code, Where where, Findings found) {
    CourseClasses classes = subject.books().classes();
    if (code.isBlank()) {
      return;
    }
    if (classes.isOldOnly(code)) {
      found.error("class.old-letters", where, "class", code);
    } else if (!classes.isKnown(code)) {
      found.error("class.unknown", where, "class", code);
    }
  }

  private static void held(CourseSubject subject, int number, Learner learner, Findings found) {
    CourseClasses classes = subject.books().classes();
    String code = learner.text(LearnerField.LICENCE_CLASS_HELD);
    Optional<LocalDate> issued = learner.date(LearnerField.LICENCE_ISSUED);
    if (code.isBlank()) {
      return;
    }
    Where where = Findings.at(number, learner, LearnerField.LICENCE_CLASS_HELD);
    if (!classes.isKnown(code)) {
      found.warning("class.unknown", where, "class", code);
    } else if (issued.isPresent() && classes.held(code, issued.get()).isEmpty()) {
      found.error(
          "class.not-of-its-day",
          where,
          "class",
          code,
          "issued",
          VietnamTime.written(issued.get()));
    }
  }
}
