package vn.gtvt.sdk.license.school.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.check.EarlierCourses;
import vn.gtvt.sdk.license.school.check.EarlierCourses.Attendance;

/**
 * Gives learner codes: school, day of receipt, running number. For one course.
 *
 * <p>The number goes on after those of the same day, in this sheet and in earlier courses; who was
 * in this course before, when it was reported the first time, keeps his code.
 */
final class LearnerNumbers {
  private final EarlierCourses earlier;
  private final String school;
  private final String course;
  private final Map<String, Integer> last = new HashMap<>();
  private int given;

  LearnerNumbers(EarlierCourses earlier, FieldValues<CourseField> course, List<Learner> rows) {
    this.earlier = earlier;
    this.school = course.text(CourseField.SCHOOL_CODE);
    this.course = course.text(CourseField.COURSE_CODE);
    for (Learner each : rows) {
      String code = each.text(LearnerField.LEARNER_CODE);
      if (code.matches("[0-9]{5}-[0-9]{8}-[0-9]{6}")) {
        last.merge(code.substring(0, 15), Integer.parseInt(code.substring(15)), Math::max);
      }
    }
  }

  /** Returns the code of a learner without one; empty where school or day is missing. */
  Optional<String> next(Learner row) {
    Optional<LocalDate> received = row.date(LearnerField.RECEIVED_DATE);
    if (received.isEmpty() || school.isEmpty()) {
      return Optional.empty();
    }
    String start = school + "-" + DateCode.COMPACT.write(received.get()) + "-";
    Optional<String> before =
        earlier.of(row.text(LearnerField.CITIZEN_ID)).stream()
            .filter(each -> each.courseCode().equals(course))
            .map(Attendance::learnerCode)
            .filter(code -> code.startsWith(start))
            .findFirst();
    if (before.isPresent()) {
      return before;
    }
    int number = Math.max(last.getOrDefault(start, 0), earlier.lastNumber(start)) + 1;
    last.put(start, number);
    given++;
    return Optional.of(start + String.format(Locale.ROOT, "%06d", number));
  }

  /** Says whether new numbers were given without knowing those of earlier courses. */
  boolean isGuessed() {
    return given > 0 && earlier == EarlierCourses.NONE;
  }
}
