package vn.gtvt.sdk.license.school.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.check.Courses.CHECK;
import static vn.gtvt.sdk.license.school.check.Courses.GOOD;
import static vn.gtvt.sdk.license.school.check.Courses.OPENING;
import static vn.gtvt.sdk.license.school.check.Courses.check;
import static vn.gtvt.sdk.license.school.check.Courses.codes;
import static vn.gtvt.sdk.license.school.check.Courses.course;
import static vn.gtvt.sdk.license.school.check.Courses.header;
import static vn.gtvt.sdk.license.school.check.Courses.learner;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

class CourseCodesTest {
  @Test
  void aLearnerCodeIsGivenOnceWhoeverHadIt() {
    Learner other = GOOD.learners().get(1);
    FieldValues<LearnerField> values =
        other.values().toBuilder().put(LearnerField.CITIZEN_ID, "024190777777").done();
    CourseFiling before =
        course(GOOD.with(List.of(other.with(values))), CourseField.COURSE_CODE, "99001K260002");
    List<SchoolFinding> found = CHECK.check(GOOD, OPENING, EarlierFilings.of(List.of(before)));
    assertThat(codes(found)).containsExactly("learner.earlier-code");
    assertThat(found.get(0).isError()).isTrue();
    assertThat(found.get(0).where().learner()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(((", "99001(", "9900[", ".....", "\\E", "9900?"})
  void aSchoolCodeIsNoPattern(String school) {
    assertThat(codes(check(course(GOOD, CourseField.SCHOOL_CODE, school))))
        .contains("code.shape", "code.registration-number");
  }

  @Test
  void noValueOfAnyFieldMakesTheCheckThrow() {
    for (String value :
        List.of("(((", "\\", "-", "0", "\uD800", "99999999999999999999", "é".repeat(9000))) {
      for (CourseField field : CourseField.values()) {
        assertThat(check(course(GOOD, field, value))).isNotNull();
      }
      for (LearnerField field : LearnerField.values()) {
        assertThat(check(learner(GOOD, 1, field, value))).isNotNull();
      }
      for (HeaderField field : HeaderField.values()) {
        assertThat(check(header(GOOD, field, value))).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KOR, M12345678, passport.inferred, false",
    "USA, 512345678, passport.inferred, false",
    "KOR, m-1, passport.shape, true",
    "VNM, M12345678, citizen-id.shape, true"
  })
  void aForeignerHasAPassport(String nationality, String text, String code, boolean isError) {
    CourseFiling filing = learner(GOOD, 2, LearnerField.NATIONALITY, nationality);
    List<SchoolFinding> found = check(learner(filing, 2, LearnerField.CITIZEN_ID, text));
    assertThat(codes(found)).containsExactly(code);
    assertThat(found.get(0).isError()).isEqualTo(isError);
  }
}
