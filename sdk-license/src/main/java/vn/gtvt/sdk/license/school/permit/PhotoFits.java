package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A teacher's picture is by the profile of teachers and not older than the law allows. The last day
 * of the months counts.
 */
final class PhotoFits {
  private PhotoFits() {}

  static void check(
      TeacherPhoto photo, String path, Procedure procedure, LocalDate filingDate, Findings found) {
    for (Condition condition : procedure.conditions()) {
      if (condition.rule().equals("portrait-photo")) {
        age(photo, path, condition, filingDate, found);
        profile(photo, path, condition, found);
      }
    }
  }

  private static void age(
      TeacherPhoto photo, String path, Condition condition, LocalDate filingDate, Findings found) {
    int months = condition.require("maxAgeMonths");
    LocalDate last = photo.takenOn().plusMonths(months);
    if (filingDate.isAfter(last)) {
      found.error(
          condition.source(),
          path + ".takenOn",
          "school.photo.too-old",
          "taken",
          VietnamTime.written(photo.takenOn()),
          "months",
          months,
          "last",
          VietnamTime.written(last));
    } else if (filingDate.isBefore(photo.takenOn())) {
      found.error(condition.source(), path + ".takenOn", "school.photo.later");
    }
  }

  private static void profile(
      TeacherPhoto photo, String path, Condition condition, Findings found) {
    if (!photo.report().profile().id().equals(PortraitProfiles.TEACHER_BLUE)) {
      found.error(
          condition.source(),
          path + ".report",
          "school.photo.other-profile",
          "profile",
          photo.report().profile().name());
    }
    for (Finding each : photo.report().findings()) {
      if (each.severity() == Severity.BLOCK) {
        found.error(
            condition.source(), path + ".report", "school.photo.blocked", "advice", each.advice());
      } else if (each.severity() == Severity.WARN) {
        found.warning(
            condition.source(), path + ".report", "school.photo.warned", "advice", each.advice());
      }
    }
  }
}
