package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.TimeLimit;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Findings;

/** Demands on the filing of teachers' certificates. */
final class TeacherRules {
  private static final String SCHOOL_FILING = "school-filing";

  private TeacherRules() {}

  static void check(
      TeacherApplication asked,
      List<Attachment> papers,
      Procedure procedure,
      WorkingCalendar calendar,
      LocalDate filingDate,
      Findings found) {
    afterTheCourse(asked, procedure, calendar, filingDate, found);
    List<Teacher> teachers = asked.teachers();
    Set<String> keys = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (int i = 0; i < teachers.size(); i++) {
      Teacher teacher = teachers.get(i);
      String path = "teachers[" + i + "]";
      if (!keys.add(teacher.key())) {
        found.error(path + ".key", "school.teacher.repeated", "key", teacher.key());
      }
      if (!persons.add(teacher.citizenId())) {
        found.error(path + ".citizenId", "school.teacher.person-repeated", "key", teacher.key());
      }
      PersonFits.check(teacher, path, filingDate, found);
      PhotoFits.check(
          teacher.photo(),
          path + ".photo",
          Optional.of(teacher.key()),
          papers,
          procedure,
          filingDate,
          found);
    }
  }

  /**
   * The school files within its working days after the course. Late is a warning: no source says
   * that a late filing is turned away.
   */
  private static void afterTheCourse(
      TeacherApplication asked,
      Procedure procedure,
      WorkingCalendar calendar,
      LocalDate filingDate,
      Findings found) {
    LocalDate ended = asked.trainingEndedOn();
    for (TimeLimit limit : procedure.timeLimits()) {
      if (!limit.stage().equals(SCHOOL_FILING)) {
        continue;
      }
      if (filingDate.isBefore(ended)) {
        found.errorUntil(
            ended,
            limit.source(),
            "trainingEndedOn",
            "school.teacher.course-not-ended",
            "ended",
            VietnamTime.written(ended));
        continue;
      }
      LocalDate last =
          Stream.iterate(ended, day -> day.plusDays(1))
              .filter(day -> calendar.workingDaysBetween(ended, day) >= days(limit))
              .findFirst()
              .orElseThrow();
      if (filingDate.isAfter(last)) {
        found.warning(
            limit.source(),
            "trainingEndedOn",
            "school.teacher.late",
            "ended",
            VietnamTime.written(ended),
            "days",
            days(limit),
            "last",
            VietnamTime.written(last));
      }
    }
  }

  private static int days(TimeLimit limit) {
    return limit.quantity().intValueExact();
  }

  static void check(
      TeacherReissue asked,
      List<Attachment> papers,
      Procedure procedure,
      LocalDate filingDate,
      Findings found) {
    boolean isChange = asked.reason() == TeacherReissue.Reason.CONTENT_CHANGED;
    boolean nameDiffers =
        asked.nameBefore().filter(name -> !Written.alike(name, asked.teacher().name())).isPresent();
    boolean birthDiffers =
        asked.birthDateBefore().filter(day -> !day.equals(asked.teacher().birthDate())).isPresent();
    if (isChange && !nameDiffers && !birthDiffers) {
      found.error("nameBefore", "school.teacher.changes-nothing");
    } else if (!isChange && (nameDiffers || birthDiffers)) {
      found.error("reason", "school.teacher.change-not-said");
    }
    PersonFits.check(asked.teacher(), "teacher", filingDate, found);
    PhotoFits.check(
        asked.teacher().photo(),
        "teacher.photo",
        Optional.empty(),
        papers,
        procedure,
        filingDate,
        found);
  }
}
