package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.VietnamTime;

/** What has happened lies before the report, and one thing after the other. */
final class Days implements CourseRule {
  private static final List<LearnerField> HAPPENED =
      List.of(
          LearnerField.BIRTH_DATE,
          LearnerField.CITIZEN_ID_DATE,
          LearnerField.RECEIVED_DATE,
          LearnerField.PICTURE_DATE,
          LearnerField.LICENCE_ISSUED,
          LearnerField.LICENCE_PASSED);

  @Override
  public void check(CourseSubject subject, Findings found) {
    happened(
        subject,
        subject.course().date(CourseField.REGISTRATION_DATE),
        Where.of(CourseField.REGISTRATION_DATE),
        found);
    Optional<LocalDate> opening = subject.course().date(CourseField.OPENING_DATE);
    if (opening.filter(day -> subject.reportedOn().isBefore(day)).isPresent()) {
      found.warning(
          "course.not-open",
          Where.of(CourseField.OPENING_DATE),
          "today",
          VietnamTime.written(subject.reportedOn()));
    }
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      for (LearnerField field : HAPPENED) {
        happened(subject, each.date(field), Findings.at(number, each, field), found);
      }
      order(number, each, LearnerField.BIRTH_DATE, LearnerField.CITIZEN_ID_DATE, found);
      order(number, each, LearnerField.BIRTH_DATE, LearnerField.LICENCE_PASSED, found);
      order(number, each, LearnerField.LICENCE_PASSED, LearnerField.LICENCE_ISSUED, found);
      order(number, each, LearnerField.LICENCE_ISSUED, LearnerField.LICENCE_EXPIRY, found);
    }
  }

  private static void happened(
      CourseSubject subject, Optional<LocalDate> day, Where where, Findings found) {
    if (day.filter(each -> each.isAfter(subject.reportedOn())).isPresent()) {
      found.error("day.to-come", where, "today", VietnamTime.written(subject.reportedOn()));
    }
  }

  private static void order(
      int number, Learner learner, LearnerField first, LearnerField second, Findings found) {
    Optional<LocalDate> before = learner.date(first);
    Optional<LocalDate> after = learner.date(second);
    if (before.isPresent() && after.isPresent() && after.get().isBefore(before.get())) {
      found.error("day.order", Findings.at(number, learner, second), "first", first.label());
    }
  }
}
