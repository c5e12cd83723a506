package vn.gtvt.sdk.license.school.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;

/**
 * The learners of a course with completion certificates, as a school gives them to the Sở Xây dựng
 * (TT 14/2025/TT-BXD, Điều 25.1 h). Immutable.
 *
 * @param course the course
 * @param completed those with a certificate, in the course's order
 * @param withoutCertificate those without one; they are not on the list
 * @param findings what is missing for those on it
 */
public record CompletionList(
    FieldValues<CourseField> course,
    List<Completed> completed,
    List<Learner> withoutCertificate,
    List<SchoolFinding> findings) {
  private static final List<LearnerField> WANTED =
      List.of(
          LearnerField.LEARNER_CODE,
          LearnerField.FULL_NAME,
          LearnerField.CITIZEN_ID,
          LearnerField.BIRTH_DATE,
          LearnerField.NATIONALITY,
          LearnerField.RESIDENCE_COMMUNE,
          LearnerField.RESIDENCE_PROVINCE,
          LearnerField.LICENCE_CLASS);

  /** Keeps copies of the lists. */
  public CompletionList {
    completed = List.copyOf(completed);
    withoutCertificate = List.copyOf(withoutCertificate);
    findings = List.copyOf(findings);
  }

  /**
   * Makes the list of a course.
   *
   * @param certificates numbers by learner code
   */
  public static CompletionList of(CourseFiling filing, Map<String, String> certificates) {
    List<Completed> completed = new ArrayList<>();
    List<Learner> without = new ArrayList<>();
    List<SchoolFinding> findings = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Map<String, String> left = new LinkedHashMap<>(certificates);
    int number = 0;
    for (Learner each : filing.learners()) {
      number++;
      String certificate = left.remove(each.text(LearnerField.LEARNER_CODE));
      if (certificate == null || certificate.isBlank()) {
        without.add(each);
        continue;
      }
      completed.add(new Completed(each, certificate));
      missing(number, each, findings);
      Integer before = seen.putIfAbsent(certificate, number);
      if (before != null) {
        findings.add(
            CompletionWords.error(
                "completion.certificate-twice", Where.of(number, each, null), "other", before));
      }
    }
    for (String code : left.keySet()) {
      findings.add(CompletionWords.error("completion.stranger", Where.FILE, "code", code));
    }
    for (CourseField each :
        List.of(CourseField.SCHOOL_NAME, CourseField.COURSE_CODE, CourseField.LICENCE_CLASS)) {
      if (!filing.course().isGiven(each)) {
        findings.add(CompletionWords.error("completion.missing", Where.of(each)));
      }
    }
    return new CompletionList(filing.course(), completed, without, findings);
  }

  private static void missing(int number, Learner learner, List<SchoolFinding> findings) {
    for (LearnerField each : WANTED) {
      if (!learner.values().isGiven(each)) {
        findings.add(CompletionWords.error("completion.missing", Where.of(number, learner, each)));
      }
    }
  }

  /** Says whether it may be handed in: there are learners on it and no errors. */
  public boolean isFileable() {
    return !completed.isEmpty() && findings.stream().noneMatch(SchoolFinding::isError);
  }

  /**
   * Takes the department's answer: which learners could not be synchronised, and why (Điều 25.2 g).
   *
   * @param refusals the department's words by learner code; a learner not named is taken
   */
  public CompletionAnswer answered(Map<String, String> refusals) {
    List<Completed> taken = new ArrayList<>();
    List<CompletionAnswer.Refused> refused = new ArrayList<>();
    Map<String, String> left = new LinkedHashMap<>(refusals);
    for (Completed each : completed) {
      String reason = left.remove(each.learnerCode());
      if (reason == null) {
        taken.add(each);
      } else {
        refused.add(new CompletionAnswer.Refused(each, reason));
      }
    }
    return new CompletionAnswer(this, taken, refused, List.copyOf(left.keySet()));
  }

  /** Names no learner. */
  @Override
  public String toString() {
    return "CompletionList["
        + course.text(CourseField.COURSE_CODE)
        + ", "
        + completed.size()
        + " completed]";
  }
}
