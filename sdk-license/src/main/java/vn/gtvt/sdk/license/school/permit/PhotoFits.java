package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Findings;

/**
 * A teacher's picture is by the profile of teachers and not older than the law allows, and the one
 * that was checked is the one that is filed. The last day of the months counts.
 */
final class PhotoFits {
  private PhotoFits() {}

  /**
   * Adds what is wrong with a teacher's picture.
   *
   * @param subject what the dossier tells this teacher's files by; nothing if there is one teacher
   * @param papers all files of the dossier
   */
  static void check(
      TeacherPhoto photo,
      String path,
      Optional<String> subject,
      List<Attachment> papers,
      Procedure procedure,
      LocalDate filingDate,
      Findings found) {
    for (Condition condition : procedure.conditions()) {
      if (condition.rule().equals("portrait-photo")) {
        age(photo, path, condition, filingDate, found);
        profile(photo, path, condition, found);
        file(photo, subject, papers, condition, found);
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

  private static void file(
      TeacherPhoto photo,
      Optional<String> subject,
      List<Attachment> papers,
      Condition condition,
      Findings found) {
    for (int i = 0; i < papers.size(); i++) {
      Attachment paper = papers.get(i);
      if (!condition.appliesTo(paper.component()) || !paper.subject().equals(subject)) {
        continue;
      }
      String where = "papers[" + i + "]";
      Object[] words = {"file", paper.fileName(), "format", paper.mediaType()};
      if (!paper.mediaType().toLowerCase(Locale.ROOT).startsWith("image/")) {
        found.error(condition.source(), where, "school.photo.no-picture", words);
      } else if (!paper.sha256().equals(photo.report().sha256())) {
        found.error(condition.source(), where, "school.photo.another-file", words);
      }
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
