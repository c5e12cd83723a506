package vn.gtvt.sdk.license.school.check;

import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.check.EarlierCourses.Attendance;

/**
 * Nobody is reported again for the class he was reported for before, and no learner code is given
 * twice.
 */
final class AgainstEarlier implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    String course = subject.course().text(CourseField.COURSE_CODE);
    String person = learner.text(LearnerField.CITIZEN_ID);
    String code = learner.text(LearnerField.LEARNER_CODE);
    if (!person.isBlank()) {
      for (Attendance each : subject.earlier().of(person)) {
        boolean isOther = !each.courseCode().equals(course);
        if (isOther && each.licenceClass().equals(learner.text(LearnerField.LICENCE_CLASS))) {
          found.error(
              "learner.earlier-course",
              Findings.at(number, learner, LearnerField.CITIZEN_ID),
              "course",
              each.courseCode(),
              "class",
              each.licenceClass());
        }
      }
    }
    if (!code.isBlank()) {
      subject.earlier().withCode(code).stream()
          .filter(each -> !each.courseCode().equals(course))
          .findFirst()
          .ifPresent(
              each ->
                  found.error(
                      "learner.earlier-code",
                      Findings.at(number, learner, LearnerField.LEARNER_CODE),
                      "course",
                      each.courseCode()));
    }
  }
}
