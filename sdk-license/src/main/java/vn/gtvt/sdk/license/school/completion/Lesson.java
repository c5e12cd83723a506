package vn.gtvt.sdk.license.school.completion;

import java.time.LocalDateTime;

/**
 * A lesson in a school's timetable. Immutable; masked in {@code toString}.
 *
 * @param id the school's own name for it
 * @param teacher teacher by certificate or citizen's number; empty for none
 * @param car car by plate, written alike everywhere; empty for none
 * @param from begin, in Vietnam
 * @param to end; a lesson that begins then is no conflict
 */
public record Lesson(String id, String teacher, String car, LocalDateTime from, LocalDateTime to) {
  /**
   * Guards the order.
   *
   * @throws IllegalArgumentException if it does not end after it begins
   */
  public Lesson {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("lesson " + id + " does not end after it begins");
    }
  }

  @Override
  public String toString() {
    return "Lesson[" + id + ", " + from + " - " + to + "]";
  }
}
