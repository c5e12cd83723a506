package vn.gtvt.sdk.license.school.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.DueDate;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Severity;

/**
 * Reported in time: on the opening day for A1, A, B1; within seven working days for the others (TT
 * 14/2025/TT-BXD, Điều 5-7).
 *
 * <p>A warning: who is late still has to report.
 */
final class Deadline implements CourseRule {
  @Override
  public void check(CourseSubject subject, Findings found) {
    Optional<LocalDate> opening = subject.course().date(CourseField.OPENING_DATE);
    CourseClasses classes = subject.books().classes();
    Optional<ClassDemand.Deadline> deadline =
        opening.flatMap(
            day ->
                classes
                    .find(subject.course().text(CourseField.LICENCE_CLASS))
                    .flatMap(of -> classes.deadline(of, day)));
    if (opening.isEmpty() || deadline.isEmpty()) {
      return;
    }
    int days = deadline.get().workingDays();
    LocalDate last = opening.get();
    if (days > 0) {
      DueDate due =
          subject
              .books()
              .calendar()
              .dueDate(opening.get().atStartOfDay(), BigDecimal.valueOf(days), Optional.empty());
      last = due.date();
    }
    if (subject.reportedOn().isAfter(last)) {
      found.cited(
          deadline.get().source(),
          Severity.WARNING,
          "deadline.passed",
          Where.of(CourseField.OPENING_DATE),
          "last",
          VietnamTime.written(last),
          "today",
          VietnamTime.written(subject.reportedOn()));
    }
  }
}
