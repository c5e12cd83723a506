package vn.gtvt.sdk.license.school.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.check.Courses.GOOD;
import static vn.gtvt.sdk.license.school.check.Courses.check;
import static vn.gtvt.sdk.license.school.check.Courses.course;
import static vn.gtvt.sdk.license.school.check.Courses.learner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;

/** Each column of the national database at its last letter, transcribed from school.md 7. */
class LengthsTest {
  @ParameterizedTest
  @CsvSource({
    // BaoCaoI and KhoaHoc.
    "REGISTRATION_CODE, 18", "REGISTRATION_NUMBER, 20", "COURSE_CODE, 13", "COURSE_NAME, 50",
    "TRAINING_CLASS, 20", "OPENING_DECISION, 20", "PROVINCE_CODE, 6", "SCHOOL_CODE, 6"
  })
  void aTextOfTheCourseFitsItsColumn(CourseField field, int most) {
    assertThat(isOver(course(GOOD, field, "9".repeat(most)), field)).isFalse();
    assertThat(isOver(course(GOOD, field, "9".repeat(most + 1)), field)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // NguoiLX.
    "LEARNER_CODE, 25",
    "FAMILY_AND_MIDDLE_NAME, 30",
    "GIVEN_NAME, 20",
    "FULL_NAME, 50",
    "NATIONALITY, 3",
    "RESIDENCE, 50",
    "CONTACT, 50",
    "RESIDENCE_COMMUNE, 5",
    "CONTACT_COMMUNE, 5",
    "RESIDENCE_PROVINCE, 5",
    "CONTACT_PROVINCE, 5",
    "CITIZEN_ID, 20",
    "CITIZEN_ID_PLACE, 50",
    "SEX, 1",
    "OLD_IDENTITY_NUMBER, 20",
    // NguoiLX_HoSo.
    "FILE_NUMBER, 18",
    "RECEIVER_CODE, 6",
    "LICENCE_NUMBER, 100",
    "LICENCE_CLASS_HELD, 100",
    "LICENCE_ISSUER_CODE, 100",
    "LICENCE_PLACE, 500",
    "TRAINED_AT_CODE, 6",
    "ISSUE_MODE, 5",
    "TRAINING_CLASS, 20"
  })
  void aTextOfALearnerFitsItsColumn(LearnerField field, int most) {
    assertThat(isOver(learner(GOOD, 2, field, "9".repeat(most)), field)).isFalse();
    assertThat(isOver(learner(GOOD, 2, field, "9".repeat(most + 1)), field)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"LICENCE_CLASS, 3", "PRINTED_NAME, 25"})
  void whatIsStoredOtherwiseThanShownOnlyWarns(LearnerField field, int most) {
    assertThat(check(learner(GOOD, 2, field, "9".repeat(most))))
        .noneMatch(each -> each.code().startsWith("length."));
    assertThat(check(learner(GOOD, 2, field, "9".repeat(most + 1))))
        .filteredOn(each -> each.code().startsWith("length."))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.isError()).isFalse();
              assertThat(each.reference()).contains("nguồn thứ cấp");
            });
  }

  private static boolean isOver(CourseFiling filing, SchoolField field) {
    return check(filing).stream()
        .anyMatch(each -> each.code().equals("length.over") && each.where().field() == field);
  }
}
