package vn.gtvt.sdk.license.school.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.Where;

/**
 * Texts fit into the columns of the national database (school.md 7).
 *
 * <p>An error only where what is shown is what is stored: {@code B.01} does not fit into three
 * letters and is stored under a code of its own; the printed name's column is known from 2016.
 */
final class Lengths implements CourseRule {
  private static final Map<CourseField, Integer> COURSE = new EnumMap<>(CourseField.class);
  private static final Map<LearnerField, Integer> LEARNER = new EnumMap<>(LearnerField.class);
  private static final Set<SchoolField> SHOWN_OTHERWISE =
      Set.of(CourseField.LICENCE_CLASS, LearnerField.LICENCE_CLASS, LearnerField.PRINTED_NAME);

  static {
    COURSE.put(CourseField.REGISTRATION_CODE, 18);
    COURSE.put(CourseField.REGISTRATION_NUMBER, 20);
    COURSE.put(CourseField.PROVINCE_CODE, 6);
    COURSE.put(CourseField.SCHOOL_CODE, 6);
    COURSE.put(CourseField.COURSE_CODE, 13);
    COURSE.put(CourseField.COURSE_NAME, 50);
    COURSE.put(CourseField.LICENCE_CLASS, 3);
    COURSE.put(CourseField.TRAINING_CLASS, 20);
    COURSE.put(CourseField.OPENING_DECISION, 20);
    LEARNER.put(LearnerField.LEARNER_CODE, 25);
    LEARNER.put(LearnerField.FAMILY_AND_MIDDLE_NAME, 30);
    LEARNER.put(LearnerField.GIVEN_NAME, 20);
    LEARNER.put(LearnerField.FULL_NAME, 50);
    LEARNER.put(LearnerField.NATIONALITY, 3);
    LEARNER.put(LearnerField.RESIDENCE, 50);
    LEARNER.put(LearnerField.CONTACT, 50);
    LEARNER.put(LearnerField.RESIDENCE_COMMUNE, 5);
    LEARNER.put(LearnerField.CONTACT_COMMUNE, 5);
    LEARNER.put(LearnerField.RESIDENCE_PROVINCE, 5);
    LEARNER.put(LearnerField.CONTACT_PROVINCE, 5);
    LEARNER.put(LearnerField.CITIZEN_ID, 20);
    LEARNER.put(LearnerField.CITIZEN_ID_PLACE, 50);
    LEARNER.put(LearnerField.SEX, 1);
    LEARNER.put(LearnerField.PRINTED_NAME, 25);
    LEARNER.put(LearnerField.OLD_IDENTITY_NUMBER, 20);
    LEARNER.put(LearnerField.FILE_NUMBER, 18);
    LEARNER.put(LearnerField.RECEIVER_CODE, 6);
    LEARNER.put(LearnerField.LICENCE_NUMBER, 100);
    LEARNER.put(LearnerField.LICENCE_CLASS_HELD, 100);
    LEARNER.put(LearnerField.LICENCE_ISSUER_CODE, 100);
    LEARNER.put(LearnerField.LICENCE_PLACE, 500);
    LEARNER.put(LearnerField.TRAINED_AT_CODE, 6);
    LEARNER.put(LearnerField.ISSUE_MODE, 5);
    LEARNER.put(LearnerField.LICENCE_CLASS, 3);
    LEARNER.put(LearnerField.TRAINING_CLASS, 20);
  }

  @Override
  public void check(CourseSubject subject, Findings found) {
    COURSE.forEach((field, most) -> measure(subject.course(), field, most, Where.of(field), found));
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      for (Map.Entry<LearnerField, Integer> entry : LEARNER.entrySet()) {
        LearnerField field = entry.getKey();
        Where where = Findings.at(number, each, field);
        measure(each.values(), field, entry.getValue(), where, found);
      }
    }
  }

  private static <F extends Enum<F> & SchoolField> void measure(
      FieldValues<F> values, F field, int most, Where where, Findings found) {
    String text = values.text(field);
    int length = text.codePointCount(0, text.length());
    if (length > most && SHOWN_OTHERWISE.contains(field)) {
      found.warning("length.shown", where, "length", length, "most", most);
    } else if (length > most) {
      found.error("length.over", where, "length", length, "most", most);
    }
  }
}
