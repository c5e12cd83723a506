package vn.gtvt.sdk.license.school.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.TestPortraits;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.MadeUpFile;

class CourseCheckTest {
  private static final CourseCheck CHECK = CourseCheck.bundled();
  private static final LocalDate OPENING = LocalDate.of(2026, 8, 3);
  private static final CourseFiling GOOD =
      CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow().filing();

  @Test
  void aGoodCourseHasNothingWrong() {
    assertThat(check(GOOD)).isEmpty();
  }

  @Test
  void countsAgreeAndAreNotNegative() {
    assertThat(codes(check(course(GOOD, CourseField.LEARNER_COUNT, "4"))))
        .containsExactly("count.differs");
    assertThat(codes(check(course(GOOD, CourseField.LEARNER_COUNT, "-3"))))
        .containsExactly("field.negative");
    assertThat(codes(check(course(GOOD, CourseField.LEARNER_COUNT, "ba"))))
        .containsExactly("field.no-number");
    CourseFiling filing =
        new CourseFiling(
            GOOD.header().toBuilder().put(HeaderField.RECORD_COUNT, "2").done(),
            GOOD.course(),
            GOOD.learners());
    assertThat(codes(check(filing))).containsExactly("count.differs");
  }

  @ParameterizedTest
  @CsvSource({
    "SCHOOL_CODE, 9900, code.shape",
    "COURSE_CODE, 99002K260001, code.other-school",
    "COURSE_CODE, 99001K250001, code.year",
    "COURSE_CODE, 99001X260001, code.shape",
    "REGISTRATION_CODE, DKKH_99001K260002, code.registration",
    "REGISTRATION_NUMBER, 99001-26, code.registration-number",
    "DURATION_DAYS, 65, course.duration",
    "CLOSING_DATE, 2026-08-02, course.ends-first",
    "PROVINCE_CODE, 27, place.other-list",
    "PROVINCE_CODE, 99, place.province",
    "COURSE_NAME, '', field.missing",
    "TRAINING_MODE, '', field.missing",
    "OPENING_DATE, 03.08.2026, field.no-day"
  })
  void codesOfTheCourseFitEachOther(CourseField field, String value, String code) {
    assertThat(check(course(GOOD, field, value)))
        .anyMatch(each -> each.code().equals(code) && each.where().field() == field);
  }

  @ParameterizedTest
  @CsvSource({
    "LEARNER_CODE, 99001-20260804-000002, learner.code-made-of, true",
    "LEARNER_CODE, 99001/1, learner.code, true",
    "ROW_NUMBER, 7, learner.row, false",
    "FILE_NUMBER, 2, learner.file-number, true",
    "RECEIVER_CODE, 99002, code.other-school, true",
    "TRAINED_AT_CODE, 99002, code.other-school, true",
    "FULL_NAME, TRẦN THỊ, name.parts, true",
    "FULL_NAME, Trần Thị Mẫu, name.capitals, true",
    "PRINTED_NAME, TRAN, name.printed, false",
    "SEX, 1, sex.code, true",
    "SEX, M, citizen-id.sex, true",
    "CITIZEN_ID, 121999999, citizen-id.old, false",
    "CITIZEN_ID, 24190000002, citizen-id.zero, true",
    "CITIZEN_ID, 0241900000, citizen-id.shape, true",
    "CITIZEN_ID, 003190000002, citizen-id.prefix, false",
    "BIRTH_DATE, 1991-03-15, citizen-id.year, true",
    "BIRTH_DATE, 15/03/90, field.no-day, true",
    "RESIDENCE_COMMUNE, 7210, place.commune, true",
    "RESIDENCE_PROVINCE, 45, place.other-list, true",
    "LICENCE_CLASS, C, class.other-than-course, true",
    "HEALTH_CERTIFICATE, 0, health.missing, true",
    "LICENCE_CLASS_HELD, A1, licence.half, true",
    "ISSUE_MODE, CM_VN2, length.over, true",
    "LICENCE_CLASS, B.01, length.shown, false"
  })
  void valuesOfALearnerAreLookedAtOneByOne(
      LearnerField field, String value, String code, boolean isError) {
    SchoolFinding finding =
        check(learner(GOOD, 2, field, value)).stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(finding.isError()).isEqualTo(isError);
    assertThat(finding.where().learner()).isEqualTo(2);
    assertThat(finding.where().maskedName()).matches("T\\. T\\.( M\\.)?|T\\.");
    assertThat(finding.line().vi()).startsWith("Học viên số 2 (").doesNotContain("TRẦN THỊ");
    assertThat(finding.line().en()).startsWith("Learner no. 2 (");
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, false", "2026-07-01, true"})
  void theModeOfTrainingIsWantedByTheNewerFile(String opening, boolean isWanted) {
    CourseFiling filing = course(GOOD, CourseField.OPENING_DATE, opening);
    assertThat(check(course(filing, CourseField.TRAINING_MODE, "")))
        .filteredOn(each -> each.code().equals("field.missing"))
        .hasSize(isWanted ? 1 : 0);
  }

  @Test
  void namesAreComposed() {
    String apart = Normalizer.normalize("TRẦN THỊ MẪU", Normalizer.Form.NFD);
    assertThat(codes(check(learner(GOOD, 2, LearnerField.FULL_NAME, apart))))
        .contains("name.composed");
  }

  @Test
  void digitsOfALicenceOnlyWarn() {
    for (String number : List.of("241150999999", "240160999999", "ABC12345")) {
      assertThat(check(learner(GOOD, 1, LearnerField.LICENCE_NUMBER, number)))
          .hasSize(1)
          .allMatch(each -> !each.isError() && each.code().startsWith("licence."));
    }
  }

  @Test
  void nobodyStandsTwice() {
    CourseFiling filing = GOOD.with(List.of(GOOD.learners().get(0), GOOD.learners().get(0)));
    assertThat(check(filing))
        .filteredOn(each -> each.code().equals("learner.twice"))
        .extracting(each -> each.where().field())
        .containsExactlyInAnyOrder(
            LearnerField.ROW_NUMBER,
            LearnerField.LEARNER_CODE,
            LearnerField.FILE_NUMBER,
            LearnerField.CITIZEN_ID,
            LearnerField.LICENCE_NUMBER);
    assertThat(codes(check(learner(GOOD, 2, LearnerField.ROW_NUMBER, "1"))))
        .contains("learner.twice");
  }

  @Test
  void nobodyIsReportedAgainForTheSameClass() {
    CourseFiling before = course(GOOD, CourseField.COURSE_CODE, "99001K250009");
    EarlierCourses earlier = EarlierFilings.of(List.of(before));
    assertThat(codes(CHECK.check(GOOD, OPENING, earlier)))
        .containsOnly("learner.earlier-course", "learner.earlier-code")
        .hasSize(6);
    // The same course reported again, corrected, is no earlier one.
    assertThat(CHECK.check(GOOD, OPENING, EarlierFilings.of(List.of(GOOD)))).isEmpty();
    assertThat(earlier.toString()).doesNotContain("024");
  }

  @Test
  void picturesAreLookedAtByTheProfile() {
    PictureCheck pictures =
        new PictureCheck(
            new PortraitCheck(),
            PortraitProfiles.bundled().at(PortraitProfiles.SCHOOL_JP2, OPENING).orElseThrow());
    List<Learner> learners =
        List.of(
            GOOD.learners().get(0).with(LearnerPicture.of(TestPortraits.jp2())),
            GOOD.learners().get(1).with(LearnerPicture.of(TestPortraits.jpeg())),
            GOOD.learners().get(2).with(LearnerPicture.of(new byte[] {1, 2, 3})));
    List<SchoolFinding> found = pictures.check(GOOD.with(learners));
    assertThat(found)
        .filteredOn(each -> each.where().learner() == 1)
        .noneMatch(SchoolFinding::isError);
    assertThat(found)
        .filteredOn(each -> each.where().learner() == 2 && each.isError())
        .extracting(SchoolFinding::code)
        .contains("portrait.type.not-asked-for");
    assertThat(found).filteredOn(each -> each.where().learner() == 3).isNotEmpty();
  }

  private static List<SchoolFinding> check(CourseFiling filing) {
    return CHECK.check(filing, OPENING, EarlierCourses.NONE);
  }

  private static List<String> codes(List<SchoolFinding> findings) {
    return findings.stream().map(SchoolFinding::code).toList();
  }

  private static CourseFiling course(CourseFiling filing, CourseField field, String value) {
    FieldValues<CourseField> course = filing.course().toBuilder().put(field, value).done();
    return new CourseFiling(filing.header(), course, filing.learners());
  }

  private static CourseFiling learner(
      CourseFiling filing, int number, LearnerField field, String value) {
    List<Learner> learners = new ArrayList<>(filing.learners());
    Learner old = learners.get(number - 1);
    learners.set(number - 1, old.with(old.values().toBuilder().put(field, value).done()));
    return filing.with(learners);
  }
}
