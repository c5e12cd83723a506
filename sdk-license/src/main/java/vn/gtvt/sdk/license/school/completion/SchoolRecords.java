package vn.gtvt.sdk.license.school.completion;

import java.util.List;
import java.util.Objects;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;

/**
 * What a school's system holds of a course. Immutable; names nobody in {@code toString}.
 *
 * @param course course and learners, as registered
 * @param results results by learner code
 * @param teachers teachers of practical driving
 * @param cars training cars
 */
public record SchoolRecords(
    CourseFiling course,
    List<FieldValues<ResultField>> results,
    List<FieldValues<TeacherField>> teachers,
    List<FieldValues<CarField>> cars) {
  /** Keeps copies of the lists. */
  public SchoolRecords {
    Objects.requireNonNull(course, "course == null");
    results = List.copyOf(results);
    teachers = List.copyOf(teachers);
    cars = List.copyOf(cars);
  }
}
