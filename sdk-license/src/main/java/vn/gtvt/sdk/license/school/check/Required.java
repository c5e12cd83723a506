package vn.gtvt.sdk.license.school.check;

import java.util.EnumSet;
import java.util.Set;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.Where;

/** What was filled in all files seen is filled, and days and numbers are such (school.md 2). */
final class Required implements CourseRule {
  private static final Set<CourseField> EMPTY_COURSE =
      EnumSet.of(
          CourseField.OPENING_DECISION,
          CourseField.OPENING_DECISION_DATE,
          CourseField.PLANNED_TEST_DATE,
          CourseField.TRAINING_MODE);

  private static final Set<LearnerField> FILLED =
      EnumSet.of(
          LearnerField.ROW_NUMBER,
          LearnerField.LEARNER_CODE,
          LearnerField.FAMILY_AND_MIDDLE_NAME,
          LearnerField.GIVEN_NAME,
          LearnerField.FULL_NAME,
          LearnerField.BIRTH_DATE,
          LearnerField.NATIONALITY,
          LearnerField.RESIDENCE_COMMUNE,
          LearnerField.RESIDENCE_PROVINCE,
          LearnerField.CONTACT_COMMUNE,
          LearnerField.CONTACT_PROVINCE,
          LearnerField.CITIZEN_ID,
          LearnerField.CITIZEN_ID_DATE,
          LearnerField.CITIZEN_ID_PLACE,
          LearnerField.SEX,
          LearnerField.PRINTED_NAME,
          LearnerField.FILE_NUMBER,
          LearnerField.RECEIVER_CODE,
          LearnerField.RECEIVED_DATE,
          LearnerField.FILE_KIND,
          LearnerField.PICTURE_QUALITY,
          LearnerField.PICTURE_DATE,
          LearnerField.TRAINED_AT_CODE,
          LearnerField.TRAINING_YEAR,
          LearnerField.DRIVING_YEARS,
          LearnerField.SAFE_KM,
          LearnerField.HEALTH_CERTIFICATE,
          LearnerField.ISSUE_MODE,
          LearnerField.LICENCE_CLASS,
          LearnerField.TRAINING_CLASS);

  @Override
  public void check(CourseSubject subject, Findings found) {
    for (HeaderField each : HeaderField.values()) {
      filled(subject.filing().header(), each, Where.of(each), found);
      wellFormed(subject.filing().header(), each, Where.of(each), found);
    }
    FieldValues<CourseField> course = subject.course();
    for (CourseField each : CourseField.values()) {
      if (!EMPTY_COURSE.contains(each)) {
        filled(course, each, Where.of(each), found);
      }
      wellFormed(course, each, Where.of(each), found);
    }
    if (subject.isRegistered() && !course.isGiven(CourseField.TRAINING_MODE)) {
      found.error("field.missing", Where.of(CourseField.TRAINING_MODE));
    }
    if (subject.filing().learners().isEmpty()) {
      found.error("course.no-learners", Where.FILE);
    }
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      learner(++number, each, found);
    }
  }

  private static void learner(int number, Learner learner, Findings found) {
    for (LearnerField each : LearnerField.values()) {
      Where where = Findings.at(number, learner, each);
      if (FILLED.contains(each)) {
        filled(learner.values(), each, where, found);
      }
      wellFormed(learner.values(), each, where, found);
    }
    if (learner.picture() == null) {
      found.error("picture.missing", Findings.at(number, learner, null));
    }
  }

  private static <F extends Enum<F> & SchoolField> void filled(
      FieldValues<F> values, F field, Where where, Findings found) {
    if (!values.isGiven(field)) {
      found.error("field.missing", where);
    }
  }

  private static <F extends Enum<F> & SchoolField> void wellFormed(
      FieldValues<F> values, F field, Where where, Findings found) {
    if (!values.isGiven(field)) {
      return;
    }
    if (field.kind() == FieldKind.DATE && values.date(field).isEmpty()) {
      found.error("field.no-day", where);
    }
    if (field.kind() == FieldKind.NUMBER) {
      if (values.number(field).isEmpty()) {
        found.error("field.no-number", where);
      } else if (values.number(field).getAsLong() < 0) {
        found.error("field.negative", where, "value", values.text(field));
      }
    }
    if (values.text(field).codePoints().anyMatch(Required::isBroken)) {
      found.error("field.broken-characters", where);
    }
  }

  private static boolean isBroken(int c) {
    return c == 0xFFFD || (c < ' ' && c != '\t' && c != '\n') || c == 0xFFFE || c == 0xFFFF;
  }
}
