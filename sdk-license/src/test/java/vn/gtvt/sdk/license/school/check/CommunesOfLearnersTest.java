package vn.gtvt.sdk.license.school.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.check.Courses.CHECK;
import static vn.gtvt.sdk.license.school.check.Courses.GOOD;
import static vn.gtvt.sdk.license.school.check.Courses.OPENING;
import static vn.gtvt.sdk.license.school.check.Courses.codes;
import static vn.gtvt.sdk.license.school.check.Courses.learner;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.codelist.Commune;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** Communes beside provinces (school.md 7.1): a list that a host brings warns, never refuses. */
class CommunesOfLearnersTest {
  private static final Commune HERE = new Commune("07210", "Phường Mẫu", "24");
  private static final Commune THERE = new Commune("00004", "Phường Khác", "01");

  @Test
  void withoutAListNothingIsClaimed() {
    CourseFiling elsewhere = learner(GOOD, 2, LearnerField.CONTACT_COMMUNE, "00004");
    assertThat(CHECK.check(elsewhere, OPENING, EarlierCourses.NONE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"RESIDENCE_COMMUNE", "CONTACT_COMMUNE"})
  void aCommuneOfAnotherProvinceIsAWarning(LearnerField field) {
    List<SchoolFinding> found = check(learner(GOOD, 2, field, "00004"), HERE, THERE);
    assertThat(codes(found)).containsExactly("place.commune-elsewhere");
    assertThat(found.get(0).isError()).isFalse();
    assertThat(found.get(0).where().learner()).isEqualTo(2);
    assertThat(found.get(0).where().field()).isEqualTo(field);
    assertThat(found.get(0).message().vi())
        .startsWith("Phường Khác (mã 00004) thuộc Hà Nội")
        .contains("Bắc Ninh");
  }

  @Test
  void aCommuneThatTheListLacksIsAWarning() {
    List<SchoolFinding> found =
        check(learner(GOOD, 2, LearnerField.CONTACT_COMMUNE, "99999"), HERE);
    assertThat(codes(found)).containsExactly("place.commune-unknown");
    assertThat(found.get(0).isError()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"24", "27"})
  void theListMayNameProvincesByEitherList(String code) {
    Commune here = new Commune(HERE.code(), HERE.name(), code);
    assertThat(check(GOOD, here)).isEmpty();
    assertThat(codes(check(learner(GOOD, 2, LearnerField.CONTACT_PROVINCE, "27"), here)))
        .containsExactly("place.other-list");
  }

  @Test
  void aProvinceThatIsNoneIsSaidOnceForBoth() {
    assertThat(codes(check(learner(GOOD, 2, LearnerField.CONTACT_PROVINCE, "99"), HERE)))
        .containsExactly("place.province");
  }

  private static List<SchoolFinding> check(CourseFiling filing, Commune... known) {
    return CHECK
        .withCommunes(new ListedCommunes(List.of(known)))
        .check(filing, OPENING, EarlierCourses.NONE);
  }
}
