package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.MadeUpFile;

/** A made-up course with nothing wrong, and ways to spoil it. */
final class Courses {
  static final CourseCheck CHECK = CourseCheck.bundled();
  static final LocalDate OPENING = LocalDate.of(2026, 8, 3);
  static final CourseFiling GOOD = CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow().filing();

  private Courses() {}

  static List<SchoolFinding> check(CourseFiling filing) {
    return CHECK.check(filing, OPENING, EarlierCourses.NONE);
  }

  static List<String> codes(List<SchoolFinding> findings) {
    return findings.stream().map(SchoolFinding::code).toList();
  }

  static CourseFiling header(CourseFiling filing, HeaderField field, String value) {
    FieldValues<HeaderField> header = filing.header().toBuilder().put(field, value).done();
    return new CourseFiling(header, filing.course(), filing.learners());
  }

  static CourseFiling course(CourseFiling filing, CourseField field, String value) {
    FieldValues<CourseField> course = filing.course().toBuilder().put(field, value).done();
    return new CourseFiling(filing.header(), course, filing.learners());
  }

  static CourseFiling learner(CourseFiling filing, int number, LearnerField field, String value) {
    List<Learner> learners = new ArrayList<>(filing.learners());
    Learner old = learners.get(number - 1);
    learners.set(number - 1, old.with(old.values().toBuilder().put(field, value).done()));
    return filing.with(learners);
  }

  /** One learner, born on a day, in a course of a class. */
  static CourseFiling ofClass(String code, LocalDate birth) {
    CourseFiling filing = GOOD.with(List.of(GOOD.learners().get(0)));
    filing = course(filing, CourseField.LICENCE_CLASS, code);
    filing = learner(filing, 1, LearnerField.LICENCE_CLASS, code);
    return learner(filing, 1, LearnerField.BIRTH_DATE, birth.toString());
  }
}
