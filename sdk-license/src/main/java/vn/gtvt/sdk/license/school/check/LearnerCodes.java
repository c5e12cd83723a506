package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/** A learner's codes are made of the school's and of the day of receipt (school.md 2.3, 2.4). */
final class LearnerCodes implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    String school = LearnerRule.school(subject);
    String code = learner.text(LearnerField.LEARNER_CODE);
    if (!code.isBlank() && !code.matches("[0-9]{5}-[0-9]{8}-[0-9]{6}")) {
      found.error("learner.code", Findings.at(number, learner, LearnerField.LEARNER_CODE));
    } else if (!code.isBlank()) {
      Optional<LocalDate> received = learner.date(LearnerField.RECEIVED_DATE);
      String day = received.map(DateCode.COMPACT::write).orElse(code.substring(6, 14));
      if (!code.startsWith(school) || !code.startsWith(day, 6)) {
        found.error(
            "learner.code-made-of",
            Findings.at(number, learner, LearnerField.LEARNER_CODE),
            "start",
            school + "-" + day);
      }
    }
    same(number, learner, LearnerField.RECEIVER_CODE, school, found);
    same(number, learner, LearnerField.TRAINED_AT_CODE, school, found);
    String row = learner.text(LearnerField.ROW_NUMBER);
    if (!row.isBlank() && !row.equals(Integer.toString(number))) {
      found.warning(
          "learner.row", Findings.at(number, learner, LearnerField.ROW_NUMBER), "number", number);
    }
    if (!learner.text(LearnerField.FILE_NUMBER).matches("|[0-9]{3,}")) {
      found.error("learner.file-number", Findings.at(number, learner, LearnerField.FILE_NUMBER));
    }
  }

  private static void same(
      int number, Learner learner, LearnerField field, String school, Findings found) {
    String text = learner.text(field);
    if (!text.isBlank() && !text.equals(school)) {
      found.error("code.other-school", Findings.at(number, learner, field), "school", school);
    }
  }
}
