package vn.gtvt.sdk.license.school.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/** Nobody and no number stands twice in a course. */
final class Duplicates implements CourseRule {
  private static final List<LearnerField> ONCE =
      List.of(
          LearnerField.ROW_NUMBER,
          LearnerField.LEARNER_CODE,
          LearnerField.FILE_NUMBER,
          LearnerField.CITIZEN_ID,
          LearnerField.LICENCE_NUMBER);

  @Override
  public void check(CourseSubject subject, Findings found) {
    for (LearnerField field : ONCE) {
      Map<String, Integer> first = new HashMap<>();
      int number = 0;
      for (Learner each : subject.filing().learners()) {
        number++;
        String text = each.text(field);
        Integer before = text.isBlank() ? null : first.putIfAbsent(text, number);
        if (before != null) {
          found.error("learner.twice", Findings.at(number, each, field), "other", before);
        }
      }
    }
    samePerson(subject, found);
  }

  /** The same name and birth date under two numbers: perhaps two persons, so a warning. */
  private static void samePerson(CourseSubject subject, Findings found) {
    Map<String, Integer> first = new HashMap<>();
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      String person = each.text(LearnerField.FULL_NAME) + "|" + each.text(LearnerField.BIRTH_DATE);
      Integer before = first.putIfAbsent(person, number);
      if (before != null && person.length() > 1) {
        String id = each.text(LearnerField.CITIZEN_ID);
        Learner other = subject.filing().learners().get(before - 1);
        if (!id.equals(other.text(LearnerField.CITIZEN_ID))) {
          found.warning(
              "learner.namesake",
              Findings.at(number, each, LearnerField.FULL_NAME),
              "other",
              before);
        }
      }
    }
  }
}
