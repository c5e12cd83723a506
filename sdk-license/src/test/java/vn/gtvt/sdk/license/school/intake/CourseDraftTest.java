package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.check.CourseCheck;
import vn.gtvt.sdk.license.school.check.EarlierFilings;
import vn.gtvt.sdk.license.school.check.ListedCommunes;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.MadeUpFile;
import vn.gtvt.sdk.time.VietnamTime;

/** Drafts, learner codes included, without pictures being looked at. */
class CourseDraftTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-08-05T09:27:45Z"), VietnamTime.ZONE);
  private static final CourseIntake INTAKE = CourseIntake.at(CLOCK).build();
  private static final CourseFiling GOOD =
      CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow().filing();

  @TempDir Path folder = Path.of("");

  @Test
  void aCourseOfNobodyIsNotWritten() {
    CourseFiling filing = GOOD;
    for (int number = 1; number <= 3; number++) {
      filing = with(filing, number, LearnerField.SEX, "x");
    }
    CourseDraft left = draft(INTAKE, filing).withoutFaulty();
    assertThat(left.filing().learners()).isEmpty();
    assertThat(left.isFileable()).isFalse();
    assertThat(codes(left)).contains("course.no-learners");
    assertThat(left.write(folder, null)).isInstanceOf(WriteOutcome.HasErrors.class);
  }

  @Test
  void whoIsLeftIsCheckedAnew() {
    // The third has the name and day of the second, and the first one is left out.
    CourseFiling filing = with(GOOD, 1, LearnerField.SEX, "x");
    for (LearnerField each :
        List.of(
            LearnerField.FULL_NAME,
            LearnerField.FAMILY_AND_MIDDLE_NAME,
            LearnerField.PRINTED_NAME,
            LearnerField.BIRTH_DATE)) {
      filing = with(filing, 3, each, GOOD.learners().get(1).text(each));
    }
    CourseDraft draft = draft(INTAKE, filing);
    assertThat(messages(draft, "learner.namesake")).singleElement().asString().contains("số 2");
    assertThat(messages(draft.withoutFaulty(), "learner.namesake"))
        .singleElement()
        .asString()
        .contains("số 1");
    // With its partner gone, nothing is left to say.
    CourseDraft alone =
        draft(INTAKE, with(filing, 2, LearnerField.RESIDENCE_COMMUNE, "1")).withoutFaulty();
    assertThat(codes(alone)).doesNotContain("learner.namesake");
  }

  @Test
  void whoReportsLateCanStillWriteTheFile() {
    CourseIntake late =
        CourseIntake.at(Clock.fixed(Instant.parse("2026-08-20T03:00:00Z"), VietnamTime.ZONE))
            .build();
    CourseDraft draft = draft(late, GOOD);
    assertThat(codes(draft)).containsExactly("deadline.passed");
    assertThat(draft.write(folder, null)).isInstanceOf(WriteOutcome.Written.class);
  }

  @Test
  void anIntakeGoesByTheCheckThatAHostBrings() {
    CourseCheck check = CourseCheck.bundled().withCommunes(new ListedCommunes(List.of()));
    CourseDraft draft = draft(CourseIntake.at(CLOCK).check(check).build(), GOOD);
    assertThat(codes(draft)).containsOnly("place.commune-unknown").hasSize(6);
    assertThat(draft.isFileable()).isTrue();
  }

  @Test
  void learnerCodesGoOnAfterThoseOfEarlierCourses() {
    CourseFiling other = course(GOOD, "99001K260002");
    EarlierFilings earlier = EarlierFilings.of(List.of(other));
    LearnerNumbers numbers = new LearnerNumbers(earlier, GOOD.course(), List.of());
    Learner row = GOOD.learners().get(0);
    assertThat(numbers.next(row)).contains("99001-20260803-000004");
    assertThat(numbers.next(row)).contains("99001-20260803-000005");
    assertThat(numbers.isGuessed()).isFalse();
  }

  @Test
  void whoWasInTheCourseBeforeKeepsHisCode() {
    EarlierFilings earlier = EarlierFilings.of(List.of(GOOD));
    LearnerNumbers numbers = new LearnerNumbers(earlier, GOOD.course(), List.of());
    assertThat(numbers.next(GOOD.learners().get(1))).contains("99001-20260803-000002");
    Learner stranger = with(GOOD, 1, LearnerField.CITIZEN_ID, "024090777777").learners().get(0);
    assertThat(numbers.next(stranger)).contains("99001-20260803-000004");
  }

  @Test
  void aCodeThatStandsInTheSheetIsNotGivenAgain() {
    EarlierFilings none = EarlierFilings.of(List.of());
    LearnerNumbers numbers = new LearnerNumbers(none, GOOD.course(), GOOD.learners());
    assertThat(numbers.next(GOOD.learners().get(0))).contains("99001-20260803-000004");
  }

  private static CourseDraft draft(CourseIntake intake, CourseFiling filing) {
    return new CourseDraft(intake, filing, List.of(), Map.of(), Set.of(), new PictureStore(null));
  }

  private static List<String> codes(CourseDraft draft) {
    return draft.findings().stream().map(SchoolFinding::code).toList();
  }

  private static List<String> messages(CourseDraft draft, String code) {
    return draft.findings().stream()
        .filter(each -> each.code().equals(code))
        .map(each -> each.message().vi())
        .toList();
  }

  private static CourseFiling course(CourseFiling filing, String code) {
    return new CourseFiling(
        filing.header(),
        filing.course().toBuilder().put(CourseField.COURSE_CODE, code).done(),
        filing.learners());
  }

  private static CourseFiling with(
      CourseFiling filing, int number, LearnerField field, String value) {
    List<Learner> learners = new ArrayList<>(filing.learners());
    Learner old = learners.get(number - 1);
    FieldValues<LearnerField> values = old.values().toBuilder().put(field, value).done();
    learners.set(number - 1, old.with(values));
    return filing.with(learners);
  }
}
