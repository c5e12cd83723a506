package vn.gtvt.sdk.license.school;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a course file: {@code DKKH_99001_24_99001K260001_20260803_080501.xml} (school.md 2).
 *
 * @param schoolCode school, five digits
 * @param provinceCode province, two digits
 * @param courseCode course
 * @param stamp when it was made, on a clock of 24 hours in Vietnam
 */
public record CourseFileName(
    String schoolCode, String provinceCode, String courseCode, LocalDateTime stamp) {
  private static final Pattern SHAPE =
      Pattern.compile("DKKH_([0-9]{5})_([0-9]{2})_([0-9A-Z]{12,13})_([0-9]{8}_[0-9]{6})\\.xml");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Reads a name; empty if it is none of this kind. */
  public static Optional<CourseFileName> read(String name) {
    Matcher matcher = SHAPE.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime stamp = LocalDateTime.parse(matcher.group(4), STAMP);
      return Optional.of(
          new CourseFileName(matcher.group(1), matcher.group(2), matcher.group(3), stamp));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Returns the name of a course's file that is made at a moment. */
  public static CourseFileName of(CourseFiling filing, LocalDateTime stamp) {
    return new CourseFileName(
        filing.course().text(CourseField.SCHOOL_CODE),
        filing.course().text(CourseField.PROVINCE_CODE),
        filing.course().text(CourseField.COURSE_CODE),
        stamp);
  }

  /** Writes the name. */
  public String written() {
    return String.join("_", "DKKH", schoolCode, provinceCode, courseCode, STAMP.format(stamp))
        + ".xml";
  }
}
