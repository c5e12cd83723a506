package vn.gtvt.sdk.license.school.check;

import java.util.List;

/**
 * The courses that a school reported before. Implementations must be safe for concurrent use.
 *
 * <p>A host answers from its own database; {@link EarlierFilings} answers from files.
 */
public interface EarlierCourses {
  /** Knows of none. */
  EarlierCourses NONE = EarlierFilings.of(List.of());

  /** Returns the attendances of the person with this citizen's number. */
  List<Attendance> of(String citizenId);

  /**
   * Returns the attendances under a learner code, whoever had it: the code is the key of the
   * national database (school.md 7), so that it is given once.
   */
  List<Attendance> withCode(String learnerCode);

  /**
   * Returns the highest running number among the learner codes of a school and a day; 0 if there is
   * none.
   *
   * @param start school, {@code -}, day, {@code -}, as {@code 99001-20260803-}
   */
  int lastNumber(String start);

  /**
   * A learner in an earlier course.
   *
   * @param courseCode the course
   * @param licenceClass class sought there
   * @param learnerCode his code there
   */
  record Attendance(String courseCode, String licenceClass, String learnerCode) {}
}
