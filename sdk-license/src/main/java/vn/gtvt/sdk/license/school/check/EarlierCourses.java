package vn.gtvt.sdk.license.school.check;

import java.util.List;

/**
 * The courses that a school reported before. Implementations must be safe for concurrent use.
 *
 * <p>A host answers from its own database; {@link EarlierFilings} answers from files.
 */
@FunctionalInterface
public interface EarlierCourses {
  /** Knows of none. */
  EarlierCourses NONE = citizenId -> List.of();

  /** Returns the attendances of the person with this citizen's number. */
  List<Attendance> of(String citizenId);

  /**
   * A learner in an earlier course.
   *
   * @param courseCode the course
   * @param licenceClass class sought there
   * @param learnerCode his code there
   */
  record Attendance(String courseCode, String licenceClass, String learnerCode) {}
}
