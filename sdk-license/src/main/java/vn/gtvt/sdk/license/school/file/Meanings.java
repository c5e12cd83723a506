package vn.gtvt.sdk.license.school.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.ProvinceMapping;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;

/**
 * Fields that have a place in the other file and mean something else there (school.md 2.2, 3, 7.1):
 * what can be derived is, what cannot is said. For one conversion.
 */
final class Meanings {
  private static final List<LearnerField> PROVINCES =
      List.of(
          LearnerField.RESIDENCE_PROVINCE,
          LearnerField.CONTACT_PROVINCE,
          LearnerField.LICENCE_ISSUER_CODE);

  private final ProvinceMapping mapping = new ProvinceMapping(Provinces.bundled());
  private final List<SchoolFinding> said;

  private Meanings(List<SchoolFinding> said) {
    this.said = said;
  }

  /** Returns the course as the other file means it, and says what was changed or doubtful. */
  static CourseFiling translated(
      CourseFiling filing, CourseDialect from, CourseDialect to, List<SchoolFinding> said) {
    if (from == to) {
      return filing;
    }
    Meanings meanings = new Meanings(said);
    return to == CourseDialect.DKKH ? meanings.now(filing) : meanings.before(filing);
  }

  private CourseFiling now(CourseFiling filing) {
    FieldValues<CourseField> old = filing.course();
    FieldValues.Builder<CourseField> course = old.toBuilder();
    if (old.isGiven(CourseField.COURSE_CODE)) {
      String code = "DKKH_" + old.text(CourseField.COURSE_CODE);
      change(course, CourseField.REGISTRATION_CODE, code, Where.of(CourseField.REGISTRATION_CODE));
    }
    province(course, CourseField.PROVINCE_CODE, Where.of(CourseField.PROVINCE_CODE));
    String number = old.text(CourseField.REGISTRATION_NUMBER);
    if (!number.isEmpty() && !number.matches("[0-9]{5}_[0-9]{12}")) {
      doubt(CourseField.REGISTRATION_NUMBER);
    }
    if (old.isGiven(CourseField.PLANNED_TEST_DATE)) {
      doubt(CourseField.PLANNED_TEST_DATE);
    }
    List<Learner> learners = new ArrayList<>();
    for (Learner each : filing.learners()) {
      FieldValues.Builder<LearnerField> values = each.values().toBuilder();
      for (LearnerField field : PROVINCES) {
        province(values, field, Where.of(learners.size() + 1, each, field));
      }
      learners.add(each.with(values.done()));
    }
    return new CourseFiling(filing.header(), course.done(), learners);
  }

  /** The codes of that time are not made up: a report of then had a number of its own. */
  private CourseFiling before(CourseFiling filing) {
    for (CourseField each : List.of(CourseField.REGISTRATION_CODE, CourseField.PLANNED_TEST_DATE)) {
      if (filing.course().isGiven(each)) {
        doubt(each);
      }
    }
    return filing;
  }

  private <F extends Enum<F> & SchoolField> void province(
      FieldValues.Builder<F> values, F field, Where where) {
    Optional<String> right = mapping.toDecision(values.text(field));
    right.ifPresent(code -> change(values, field, code, where));
  }

  private <F extends Enum<F> & SchoolField> void change(
      FieldValues.Builder<F> values, F field, String now, Where where) {
    String before = values.text(field);
    if (!now.equals(before)) {
      values.put(field, now);
      said.add(FileWords.warning("convert.changed", where, "before", before, "now", now));
    }
  }

  private void doubt(CourseField field) {
    said.add(FileWords.warning("convert.meaning", Where.of(field)));
  }
}
