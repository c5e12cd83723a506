package vn.gtvt.sdk.license.school.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.check.Courses.CHECK;
import static vn.gtvt.sdk.license.school.check.Courses.GOOD;
import static vn.gtvt.sdk.license.school.check.Courses.check;
import static vn.gtvt.sdk.license.school.check.Courses.codes;
import static vn.gtvt.sdk.license.school.check.Courses.course;
import static vn.gtvt.sdk.license.school.check.Courses.header;
import static vn.gtvt.sdk.license.school.check.Courses.learner;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.MadeUpFile;

/** Forms of values, days and heads of pictures; the tables are school.md 2.1 to 2.6. */
class FormatsTest {
  @ParameterizedTest
  @CsvSource({
    "REGISTRATION_CODE, X, code.registration, true",
    "REGISTRATION_CODE, 99001BCI26001, code.registration, true",
    "TRAINING_CLASS, C1, class.training, false",
    "TRAINING_CLASS, ZZZ, class.training, false",
    "TRAINING_MODE, tập trung, code.unseen, false",
    "CAPACITY, '', field.missing, true",
    "CAPACITY, 12345678901, code.shape, true",
    "REGISTRATION_DATE, 2026-08-04, day.to-come, true"
  })
  void valuesOfTheCourseHaveTheirForm(
      CourseField field, String value, String code, boolean isError) {
    assertThat(check(course(GOOD, field, value)))
        .anyMatch(
            each ->
                each.code().equals(code)
                    && each.where().field() == field
                    && each.isError() == isError);
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONALITY, vn, code.shape, true",
    "TRAINING_YEAR, 1, code.shape, true",
    "LICENCE_ISSUER_CODE, ZZZ, licence.issuer, false",
    "LICENCE_ISSUER_CODE, 27, licence.issuer, false",
    "FILE_KIND, 1, learner.file-kind, true",
    "FILE_KIND, x, code.shape, true",
    "PICTURE_QUALITY, tốt, code.shape, true",
    "SAFE_KM, 12345678901, code.shape, true",
    "TRAINING_CLASS, DE, class.other-than-course, true",
    "CITIZEN_ID_PLACE, Cục CSQLHC, code.unseen, false",
    "ISSUE_MODE, cấp mới, code.unseen, false",
    "CITIZEN_ID_DATE, 2099-01-01, day.to-come, true",
    "CITIZEN_ID_DATE, 1989-01-01, day.order, true",
    "BIRTH_DATE, 2099-01-01, day.to-come, true",
    "PICTURE_DATE, 2026-08-04, day.to-come, true",
    "LICENCE_PASSED, 2015-06-11, day.order, true",
    "LICENCE_EXPIRY, 2015-06-09, day.order, true"
  })
  void valuesOfALearnerHaveTheirForm(
      LearnerField field, String value, String code, boolean isError) {
    // The first one holds a licence.
    List<SchoolFinding> found = check(learner(GOOD, 1, field, value));
    assertThat(found)
        .anyMatch(
            each ->
                each.code().equals(code)
                    && each.where().learner() == 1
                    && each.isError() == isError);
    assertThat(found).allMatch(each -> !each.message().vi().contains("{"));
  }

  @Test
  void otherCodesOfListsThatAreNotKnownAreNotJudged() {
    assertThat(check(course(GOOD, CourseField.TRAINING_MODE, "1"))).isEmpty();
    assertThat(check(learner(GOOD, 1, LearnerField.CITIZEN_ID_PLACE, "24"))).isEmpty();
    assertThat(check(learner(GOOD, 1, LearnerField.ISSUE_MODE, "DOI"))).isEmpty();
  }

  @Test
  void aThirdKindOfFileIsNotJudged() {
    assertThat(check(learner(GOOD, 1, LearnerField.FILE_KIND, "3"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-03 16:27:45", "2026-08-03 00:27:45", "2026-08-03 13:00:00"})
  void theHourOfSendingIsOneOfTwelve(String sent) {
    SchoolFinding finding = check(header(GOOD, HeaderField.SENT_AT, sent)).get(0);
    assertThat(finding.code()).isEqualTo("code.sent-at-hour");
    assertThat(finding.isError()).isTrue();
    assertThat(codes(check(header(GOOD, HeaderField.SENT_AT, "2026-08-03 12:27:45")))).isEmpty();
    assertThat(codes(check(header(GOOD, HeaderField.SENT_AT, "3.8.2026"))))
        .containsExactly("code.sent-at");
  }

  @Test
  void theTransactionIsAGuidInSmallLetters() {
    String large = "00000000-0000-4000-8000-00000000000A";
    assertThat(check(header(GOOD, HeaderField.TRANSACTION_ID, large)))
        .singleElement()
        .matches(each -> each.code().equals("code.guid") && each.isError());
  }

  @Test
  void anOlderCourseHasACodeOfItsOwn() {
    CourseFiling old = CourseFile.read(MadeUpFile.bc1().bytes()).orThrow().filing();
    old = course(old, CourseField.OPENING_DATE, "2026-06-30");
    assertThat(codes(check(old))).doesNotContain("code.registration");
  }

  @Test
  void aCourseReportedBeforeItOpensIsSaid() {
    List<SchoolFinding> found = CHECK.check(GOOD, LocalDate.of(2020, 1, 1), EarlierCourses.NONE);
    assertThat(found).anyMatch(each -> each.code().equals("course.not-open") && !each.isError());
  }

  @Test
  void theHeadsOfPicturesAreLookedAt() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    assertThat(picture(jpeg)).containsExactly("picture.no-jp2");
    assertThat(picture(new byte[0])).containsExactly("picture.no-jp2");
    assertThat(picture(MadeUpFile.portrait(472, 354, 65_500))).containsExactly("picture.too-large");
    assertThat(picture(MadeUpFile.portrait(472, 472, 10))).containsExactly("picture.aspect");
    assertThat(picture(MadeUpFile.portrait(354, 472, 10))).containsExactly("picture.aspect");
    assertThat(picture(MadeUpFile.portrait(469, 351, 10))).isEmpty();
    assertThat(picture(MadeUpFile.portrait(472, 357, 10))).isEmpty();
    assertThat(picture(MadeUpFile.portrait(472, 358, 10))).containsExactly("picture.aspect");
    byte[] cut = new byte[40];
    System.arraycopy(MadeUpFile.portrait(472, 354, 10), 0, cut, 0, 40);
    assertThat(picture(cut)).containsExactly("picture.no-jp2");
  }

  @Test
  void aPictureThatIsNoBase64IsSaidAndOneThatIsGoneIsNot() {
    byte[] text = MadeUpFile.dkkh().learners(1).picture(new byte[] {1, 2}).bytes();
    String broken = new String(text, StandardCharsets.UTF_8).replace("AQI=", "A");
    CourseFiling filing =
        CourseFile.read(broken.getBytes(StandardCharsets.UTF_8)).orThrow().filing();
    assertThat(codes(check(filing))).containsExactly("picture.unreadable");
    CourseFiling gone =
        CourseFile.read(new ByteArrayInputStream(MadeUpFile.dkkh().bytes())).orThrow().filing();
    assertThat(check(gone)).isEmpty();
  }

  private static List<String> picture(byte[] bytes) {
    List<Learner> learners = new ArrayList<>(GOOD.learners());
    learners.set(1, learners.get(1).with(LearnerPicture.of(bytes)));
    return codes(check(GOOD.with(learners)));
  }
}
