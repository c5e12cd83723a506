package vn.gtvt.sdk.license.school.check;

import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.check.EarlierCourses.Attendance;

/** Nobody is reported again for the class he was reported for before. */
final class AgainstEarlier implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    String person = learner.text(LearnerField.CITIZEN_ID);
    if (person.isBlank()) {
      return;
    }
    String code = subject.course().text(CourseField.COURSE_CODE);
    for (Attendance each : subject.earlier().of(person)) {
      boolean isOther = !each.courseCode().equals(code);
      if (isOther && each.licenceClass().equals(learner.text(LearnerField.LICENCE_CLASS))) {
        found.error(
            "learner.earlier-course",
            Findings.at(number, learner, LearnerField.CITIZEN_ID),
            "course",
            each.courseCode(),
            "class",
            each.licenceClass());
      } else if (isOther && each.learnerCode().equals(learner.text(LearnerField.LEARNER_CODE))) {
        found.error(
            "learner.earlier-code",
            Findings.at(number, learner, LearnerField.LEARNER_CODE),
            "course",
            each.courseCode());
      }
    }
  }
}
