package vn.gtvt.sdk.license.school.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Looks at the portraits inside of a course, one at a time. Immutable and safe for concurrent use.
 */
public final class PictureCheck {
  private final PortraitCheck check;
  private final PortraitProfile profile;

  /**
   * Makes a check.
   *
   * @param profile what the file asks for: {@code PortraitProfiles.SCHOOL_JP2} on the day
   */
  public PictureCheck(PortraitCheck check, PortraitProfile profile) {
    this.check = check;
    this.profile = profile;
  }

  /** Checks every picture that is there; a missing one is found by {@link CourseCheck}. */
  public List<SchoolFinding> check(CourseFiling filing) {
    List<SchoolFinding> found = new ArrayList<>();
    int number = 0;
    for (Learner each : filing.learners()) {
      number++;
      LearnerPicture picture = each.picture();
      if (picture != null) {
        found.addAll(check(number, each, picture));
      }
    }
    return List.copyOf(found);
  }

  private List<SchoolFinding> check(int number, Learner learner, LearnerPicture picture) {
    Where where = Where.of(number, learner, null);
    try {
      return findings(check.check(picture.bytes(), null, profile), where);
    } catch (IOException e) {
      Findings found = new Findings();
      found.error("picture.unreadable", where);
      return found.all();
    }
  }

  /** Returns a portrait's findings that block or warn, as those of a learner. */
  public static List<SchoolFinding> findings(PortraitReport report, Where where) {
    List<SchoolFinding> found = new ArrayList<>();
    report
        .findings()
        .forEach(
            each -> {
              vn.gtvt.sdk.validation.Severity severity = severity(each.severity());
              if (severity != null) {
                found.add(
                    new SchoolFinding(
                        severity,
                        "portrait." + each.code().code(),
                        where,
                        picture(each.advice()),
                        each.source() == null ? null : each.source().reference()));
              }
            });
    return found;
  }

  private static Bilingual picture(Bilingual advice) {
    return new Bilingual("Ảnh: " + advice.vi(), "Picture: " + advice.en());
  }

  private static vn.gtvt.sdk.validation.@Nullable Severity severity(Severity of) {
    return switch (of) {
      case BLOCK -> vn.gtvt.sdk.validation.Severity.ERROR;
      case WARN -> vn.gtvt.sdk.validation.Severity.WARNING;
      case INFO, NOT_ASSESSED -> null;
    };
  }
}
