package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/**
 * What is checked, and by what.
 *
 * @param filing the course
 * @param reportedOn day on which it is reported
 * @param books lists and calendars
 * @param earlier courses reported before
 */
record CourseSubject(
    CourseFiling filing, LocalDate reportedOn, CheckBooks books, EarlierCourses earlier) {
  FieldValues<CourseField> course() {
    return filing.course();
  }

  /**
   * Returns the day on which age and years of driving must be reached: the planned test, else the
   * closing. That it is not the opening is inferred.
   */
  Optional<LocalDate> assessedOn() {
    Optional<LocalDate> test = course().date(CourseField.PLANNED_TEST_DATE);
    return test.isPresent() ? test : course().date(CourseField.CLOSING_DATE);
  }

  /** Says whether the course belongs into the file that replaced report 1 (school.md 1). */
  boolean isRegistered() {
    return course()
        .date(CourseField.OPENING_DATE)
        .filter(books.exchange()::isRegistered)
        .isPresent();
  }

  /** Returns the class that a learner seeks; that of the course where his own is missing. */
  Optional<LicenceClass> sought(Learner learner) {
    String own = learner.text(LearnerField.LICENCE_CLASS);
    return books.classes().find(own.isBlank() ? course().text(CourseField.LICENCE_CLASS) : own);
  }
}
