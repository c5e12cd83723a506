package vn.gtvt.sdk.license.school.check;

import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;

/** One demand on each learner by himself. */
interface LearnerRule extends CourseRule {
  @Override
  default void check(CourseSubject subject, Findings found) {
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      check(subject, ++number, each, found);
    }
  }

  void check(CourseSubject subject, int number, Learner learner, Findings found);

  /** Returns the school's code. */
  static String school(CourseSubject subject) {
    return subject.course().text(CourseField.SCHOOL_CODE);
  }
}
