package vn.gtvt.sdk.license.school;

import java.util.List;
import java.util.Objects;

/**
 * The registration of a course (đăng ký khóa học), whatever file it is written in. Immutable.
 *
 * @param header who sends it and when
 * @param course the course
 * @param learners its learners, in order
 */
public record CourseFiling(
    FieldValues<HeaderField> header, FieldValues<CourseField> course, List<Learner> learners) {
  /** Keeps a copy of the list. */
  public CourseFiling {
    Objects.requireNonNull(header, "header == null");
    Objects.requireNonNull(course, "course == null");
    learners = List.copyOf(learners);
  }

  /** Returns the same course with other learners; counts and numbers stay as they are. */
  public CourseFiling with(List<Learner> others) {
    return new CourseFiling(header, course, others);
  }

  /** Names no learner. */
  @Override
  public String toString() {
    return "CourseFiling["
        + course.text(CourseField.COURSE_CODE)
        + ", "
        + learners.size()
        + " learners]";
  }
}
