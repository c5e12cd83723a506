package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Where;

/** The codes of head and course are made of each other (school.md 2.1, 2.2). */
final class CourseCodes implements CourseRule {
  @Override
  public void check(CourseSubject subject, Findings found) {
    FieldValues<CourseField> course = subject.course();
    FieldValues<HeaderField> header = subject.filing().header();
    String school = course.text(CourseField.SCHOOL_CODE);
    String code = course.text(CourseField.COURSE_CODE);
    shape(school, "[0-9]{5}", CourseField.SCHOOL_CODE, "99001", found);
    if (header.isGiven(HeaderField.SENDER_CODE)
        && !header.text(HeaderField.SENDER_CODE).equals(school)) {
      found.error("code.sender", Where.of(HeaderField.SENDER_CODE), "school", school);
    }
    if (header.isGiven(HeaderField.TRANSACTION_ID)
        && !header
            .text(HeaderField.TRANSACTION_ID)
            .matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")) {
      found.error("code.guid", Where.of(HeaderField.TRANSACTION_ID));
    }
    shape(code, "[0-9]{5}K[0-9]{6,7}", CourseField.COURSE_CODE, "99001K260001", found);
    if (code.length() > 5 && !code.startsWith(school)) {
      found.error("code.other-school", Where.of(CourseField.COURSE_CODE), "school", school);
    }
    String registration = course.text(CourseField.REGISTRATION_CODE);
    // The older report had a code of its own (MA_BCI).
    boolean isNew = subject.isRegistered() || registration.startsWith("DKKH_");
    if (isNew && !registration.isBlank() && !registration.equals("DKKH_" + code)) {
      found.error("code.registration", Where.of(CourseField.REGISTRATION_CODE), "code", code);
    }
    if (course.isGiven(CourseField.REGISTRATION_NUMBER)
        && !course
            .text(CourseField.REGISTRATION_NUMBER)
            .matches(Pattern.quote(school) + "_[0-9]{12}")) {
      found.warning(
          "code.registration-number", Where.of(CourseField.REGISTRATION_NUMBER), "school", school);
    }
    year(course, code, found);
    days(course, found);
  }

  private static void year(FieldValues<CourseField> course, String code, Findings found) {
    Optional<LocalDate> opening = course.date(CourseField.OPENING_DATE);
    if (opening.isPresent() && code.matches("[0-9]{5}K[0-9]{6,7}")) {
      String year = String.format(Locale.ROOT, "%02d", opening.get().getYear() % 100);
      if (!code.startsWith(year, 6)) {
        found.warning("code.year", Where.of(CourseField.COURSE_CODE), "year", year);
      }
    }
  }

  private static void days(FieldValues<CourseField> course, Findings found) {
    Optional<LocalDate> opening = course.date(CourseField.OPENING_DATE);
    Optional<LocalDate> closing = course.date(CourseField.CLOSING_DATE);
    if (opening.isEmpty() || closing.isEmpty()) {
      return;
    }
    long days = ChronoUnit.DAYS.between(opening.get(), closing.get());
    if (days < 0) {
      found.error("course.ends-first", Where.of(CourseField.CLOSING_DATE));
    } else if (course.number(CourseField.DURATION_DAYS).orElse(days) != days) {
      found.error("course.duration", Where.of(CourseField.DURATION_DAYS), "days", days);
    }
  }

  private static void shape(
      String text, String pattern, CourseField field, String example, Findings found) {
    if (!text.isBlank() && !text.matches(pattern)) {
      found.error("code.shape", Where.of(field), "example", example);
    }
  }
}
