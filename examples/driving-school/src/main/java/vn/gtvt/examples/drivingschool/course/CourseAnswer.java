package vn.gtvt.examples.drivingschool.course;

import java.util.List;

/**
 * What the department said of a course.
 *
 * @param receipt its name of the report
 * @param isChecked whether it has looked at the learners
 * @param taken how many learners it took over
 * @param refused those it did not
 */
public record CourseAnswer(String receipt, boolean isChecked, int taken, List<Refused> refused) {
  /** Keeps a copy of the list. */
  public CourseAnswer {
    refused = List.copyOf(refused);
  }

  /**
   * A learner who was not taken over.
   *
   * @param learner the learner's code
   * @param reason the department's words
   */
  public record Refused(String learner, String reason) {}
}
