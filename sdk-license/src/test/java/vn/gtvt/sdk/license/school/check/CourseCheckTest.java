package vn.gtvt.sdk.license.school.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

  @ParameterizedTest
  @CsvSource({
    // Luật 36/2024/QH15, Điều 59: the day on which the age is reached, and the day before.
    "A1, 18",
    "A, 18",
    "B1, 18",
    "B, 18",
    "C1, 18",
    "C, 21",
    "D1, 24",
    "D2, 24",
    "D, 27",
    "BE, 21",
    "C1E, 24",
    "CE, 24",
    "D1E, 27",
    "D2E, 27",
    "DE, 27"
  })
  void theLeastAgeIsReachedOnTheBirthday(String code, int age) {
    LocalDate closing = LocalDate.of(2026, 10, 8);
    assertThat(codes(check(ofClass(code, closing.minusYears(age)))))
        .doesNotContain("learner.too-young");
    assertThat(codes(check(ofClass(code, closing.minusYears(age).plusDays(1)))))
        .contains("learner.too-young");
  }

  @ParameterizedTest
  @CsvSource({"M, 57", "F, 55"})
  void aboveTheUpperAgeOfClassDIsAWarning(String sex, int age) {
    LocalDate closing = LocalDate.of(2026, 10, 8);
    UnaryOperator<CourseFiling> withSex = filing -> learner(filing, 1, LearnerField.SEX, sex);
    CourseFiling last = ofClass("D", closing.minusYears(age + 1L).plusDays(1));
    CourseFiling over = ofClass("D", closing.minusYears(age + 1L));
    assertThat(codes(check(withSex.apply(last)))).doesNotContain("learner.too-old");
    assertThat(check(withSex.apply(over)))
        .anyMatch(each -> each.code().equals("learner.too-old") && !each.isError());
  }

  @ParameterizedTest
  @CsvSource({
    // TT 14/2025/TT-BXD, Điều 13.
    "B, C1, 2", "B, C, 2", "B, D1, 2", "B, BE, 2", "C1, C, 2", "C1, D1, 2", "C1, D2, 2",
    "C1, C1E, 2", "C, D1, 2", "C, D2, 2", "D1, D2, 2", "D1, D, 2", "D1, D1E, 2", "D2, D, 2",
    "D2, D2E, 2", "D, DE, 2", "B, D2, 3", "C, CE, 3", "C, D, 3"
  })
  void anUpgradeTakesItsYearsToTheDay(String from, String to, int years) {
    // The day of the test lies late enough for every class to be of the law since 2025.
    LocalDate test = LocalDate.of(2029, 6, 15);
    assertThat(codes(check(upgrade(from, to, test.minusYears(years), test, years))))
        .doesNotContain("upgrade.too-early", "upgrade.no-way", "upgrade.years");
    assertThat(codes(check(upgrade(from, to, test.minusYears(years).plusDays(1), test, years))))
        .contains("upgrade.too-early");
    assertThat(codes(check(upgrade(from, to, test.minusYears(years), test, years - 1))))
        .contains("upgrade.years");
  }

  @Test
  void aClassOfTheOldLawCountsAsWhatItIsExchangedTo() {
    LocalDate test = LocalDate.of(2026, 10, 8);
    LocalDate passed = LocalDate.of(2020, 5, 1);
    // B2 gives B or C1; E gives D; old D gives D2, which is no way to C.
    assertThat(codes(check(upgrade("B2", "C", passed, test, 6)))).noneMatch(this::isOfUpgrade);
    assertThat(codes(check(upgrade("E", "DE", passed, test, 6)))).noneMatch(this::isOfUpgrade);
    assertThat(codes(check(upgrade("D", "D", passed, test, 6)))).noneMatch(this::isOfUpgrade);
    assertThat(codes(check(upgrade("D", "C", passed, test, 6)))).contains("upgrade.no-way");
    assertThat(codes(check(upgrade("A2", "B", passed, test, 0)))).noneMatch(this::isOfUpgrade);
  }

  private boolean isOfUpgrade(String code) {
    return code.startsWith("upgrade.");
  }

  @ParameterizedTest
  @CsvSource({
    "B2, 2024-12-31, true",
    "B2, 2025-01-01, false",
    "D1, 2025-01-01, true",
    "D1, 2024-12-31, false",
    "FC, 2024-12-31, true",
    "FC, 2025-01-01, false",
    "A.01, 2015-06-10, true",
    "C, 2024-12-31, true",
    "C, 2025-01-01, true",
    "A4, 2019-01-01, true"
  })
  void lettersBelongToTheirDay(String code, String issued, boolean isRight) {
    CourseFiling filing = learner(GOOD, 1, LearnerField.LICENCE_CLASS_HELD, code);
    filing = learner(filing, 1, LearnerField.LICENCE_ISSUED, issued);
    List<String> found = codes(check(filing));
    if (isRight) {
      assertThat(found).doesNotContain("class.not-of-its-day");
    } else {
      assertThat(found).contains("class.not-of-its-day");
    }
  }

  @Test
  void aClassOfTheOldLawIsNoLongerTrained() {
    CourseFiling filing = course(GOOD, CourseField.LICENCE_CLASS, "B2");
    assertThat(codes(check(filing))).contains("class.old-letters", "class.other-than-course");
    assertThat(codes(check(course(GOOD, CourseField.LICENCE_CLASS, "Z"))))
        .contains("class.unknown");
  }

  @ParameterizedTest
  @CsvSource({
    // Opened on Monday 2026-08-03; the national day is later.
    "A1, 2026-08-03, true", "A1, 2026-08-04, false", "A, 2026-08-04, false",
    "B1, 2026-08-03, true", "B1, 2026-08-04, false", "B, 2026-08-12, true",
    "B, 2026-08-13, false", "C1, 2026-08-12, true", "C1, 2026-08-13, false",
    "CE, 2026-08-12, true", "CE, 2026-08-13, false"
  })
  void aCourseIsReportedInTime(String code, String reportedOn, boolean isInTime) {
    CourseFiling filing = course(GOOD, CourseField.LICENCE_CLASS, code);
    List<SchoolFinding> found =
        CHECK.check(filing, LocalDate.parse(reportedOn), EarlierCourses.NONE);
    if (isInTime) {
      assertThat(codes(found)).doesNotContain("deadline.passed");
    } else {
      // Who is late still has to report.
      assertThat(found).anyMatch(each -> each.code().equals("deadline.passed") && !each.isError());
    }
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
  void motorcyclesNeedNoHealthCertificate() {
    CourseFiling filing = ofClass("A1", LocalDate.of(1990, 2, 15));
    filing = learner(filing, 1, LearnerField.HEALTH_CERTIFICATE, "0");
    assertThat(codes(check(filing))).doesNotContain("health.missing");
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

  private static CourseFiling ofClass(String code, LocalDate birth) {
    CourseFiling filing = GOOD.with(List.of(GOOD.learners().get(0)));
    filing = course(filing, CourseField.LICENCE_CLASS, code);
    filing = learner(filing, 1, LearnerField.LICENCE_CLASS, code);
    return learner(filing, 1, LearnerField.BIRTH_DATE, birth.toString());
  }

  private static CourseFiling upgrade(
      String from, String to, LocalDate passed, LocalDate test, int years) {
    CourseFiling filing = ofClass(to, LocalDate.of(1980, 2, 15));
    filing = course(filing, CourseField.PLANNED_TEST_DATE, test.toString());
    filing = learner(filing, 1, LearnerField.LICENCE_CLASS_HELD, from);
    filing = learner(filing, 1, LearnerField.LICENCE_PASSED, passed.toString());
    filing = learner(filing, 1, LearnerField.LICENCE_ISSUED, passed.toString());
    return learner(filing, 1, LearnerField.DRIVING_YEARS, Integer.toString(years));
  }
}
