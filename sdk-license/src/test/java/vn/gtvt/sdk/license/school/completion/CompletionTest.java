package vn.gtvt.sdk.license.school.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.MadeUpFile;

class CompletionTest {
  private static final CourseFiling COURSE =
      CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow().filing();
  private static final LocalDateTime EIGHT = LocalDateTime.of(2026, 8, 10, 8, 0);

  private static String code(int learner) {
    return "99001-20260803-00000" + learner;
  }

  @Test
  void theListHoldsThoseWithACertificateAndNobodyElse() {
    CompletionList list = CompletionList.of(COURSE, Map.of(code(1), "CN-0001", code(3), "CN-0003"));
    assertThat(list.isFileable()).isTrue();
    assertThat(list.completed())
        .extracting(Completed::learnerCode)
        .containsExactly(code(1), code(3));
    assertThat(list.withoutCertificate()).hasSize(1);
    String csv = CompletionSheet.csv(list);
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).contains("\"=\"\"024090000001\"\"\"", "\"15/02/1990\"", "\"CN-0003\"");
    assertThat(csv).contains("\"=\"\"240150999999\"\"\"").doesNotContain(",\"024", ",\"240");
    assertThat(list + " " + list.completed()).doesNotContain("NGUYỄN");
  }

  @Test
  void whatTheDepartmentNeedsAndIsMissingIsNamed() {
    Learner first = COURSE.learners().get(0);
    FieldValues<LearnerField> less =
        first.values().toBuilder().put(LearnerField.NATIONALITY, "").done();
    CourseFiling filing = COURSE.with(List.of(first.with(less), COURSE.learners().get(1)));
    CompletionList list =
        CompletionList.of(filing, Map.of(code(1), "CN-1", code(2), "CN-1", code(9), "CN-9"));
    assertThat(list.isFileable()).isFalse();
    assertThat(list.findings())
        .extracting(SchoolFinding::code)
        .containsExactlyInAnyOrder(
            "completion.missing", "completion.certificate-twice", "completion.stranger");
    assertThat(list.findings())
        .extracting(SchoolFinding::reference)
        .containsOnly("TT 14/2025/TT-BXD, Điều 25.1");
  }

  @Test
  void refusalsComeBackLearnerByLearnerAndOnlyTheyGoAgain() {
    Map<String, String> numbers = new HashMap<>();
    for (int i = 1; i <= 3; i++) {
      numbers.put(code(i), "CN-" + i);
    }
    CompletionAnswer answer =
        CompletionList.of(COURSE, numbers)
            .answered(Map.of(code(2), "không khớp CSDL dân cư", "x", "?"));
    assertThat(answer.isComplete()).isFalse();
    assertThat(answer.taken()).hasSize(2);
    assertThat(answer.strangers()).containsExactly("x");
    assertThat(answer.refused()).hasSize(1);
    assertThat(answer.refused().get(0).line().vi())
        .contains("T. T. M.", code(2), "không khớp CSDL dân cư")
        .doesNotContain("TRẦN");
    CompletionList again = answer.again(numbers);
    assertThat(again.completed()).extracting(Completed::learnerCode).containsExactly(code(2));
    assertThat(again.isFileable()).isTrue();
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsPlainText() {
    CompletionList list = CompletionList.of(COURSE, Map.of(code(1), "=HYPERLINK(\"x\")"));
    assertThat(CompletionSheet.csv(list)).contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }

  @Test
  void theRecordCheckNamesWhatIsMissingForWhom() {
    FieldValues<TeacherField> teacher = all(TeacherField.class, TeacherField.PEDAGOGY);
    FieldValues<CarField> car = all(CarField.class, CarField.AUXILIARY_BRAKE);
    FieldValues<ResultField> first =
        all(ResultField.class, ResultField.CABIN_HOURS).toBuilder()
            .put(ResultField.LEARNER_CODE, code(1))
            .done();
    List<RecordGap> gaps =
        RecordCheck.gaps(
            new SchoolRecords(
                COURSE.with(List.of(COURSE.learners().get(0))),
                List.of(first),
                List.of(teacher),
                List.of(car)));
    assertThat(gaps)
        .extracting(each -> each.letter() + " " + each.field().key())
        .containsExactly("c cabinHours", "d pedagogy", "đ auxiliaryBrake");
    assertThat(gaps.get(0).line().vi()).startsWith("Học viên 1 (N. V. M.): thiếu");
    assertThat(gaps).allMatch(each -> !each.line().vi().contains("NGUYỄN"));
  }

  @Test
  void aLearnerWithoutResultsLacksAllOfThem() {
    Learner bare = new Learner(FieldValues.of(LearnerField.class).done(), List.of(), null);
    List<RecordGap> gaps =
        RecordCheck.gaps(
            new SchoolRecords(COURSE.with(List.of(bare)), List.of(), List.of(), List.of()));
    assertThat(gaps).filteredOn(each -> each.letter().equals("a")).hasSize(8 + 1 + 1);
    assertThat(gaps).filteredOn(each -> each.letter().equals("c")).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"A1, 3", "A, 3", "A.01, 3", "B1, 3", "B, 5", "B.01, 5", "CE, 5", "?, 5"})
  void whatIsOfCarsIsNotAskedOfMotorcycles(String licenceClass, int wanted) {
    FieldValues<CourseField> course =
        COURSE.course().toBuilder().put(CourseField.LICENCE_CLASS, licenceClass).done();
    CourseFiling filing =
        new CourseFiling(COURSE.header(), course, List.of(COURSE.learners().get(0)));
    assertThat(RecordCheck.gaps(new SchoolRecords(filing, List.of(), List.of(), List.of())))
        .filteredOn(each -> each.letter().equals("c"))
        .hasSize(wanted);
  }

  @Test
  void aTeacherAndACarAreInOneLessonAtATime() {
    Lesson morning = new Lesson("1", "GV01", "99A12345", EIGHT, EIGHT.plusHours(2));
    Lesson after = new Lesson("2", "GV01", "99A12345", EIGHT.plusHours(2), EIGHT.plusHours(4));
    Lesson within = new Lesson("3", "GV02", "99A12345", EIGHT.plusMinutes(119), EIGHT.plusHours(3));
    Lesson sameTeacher = new Lesson("4", "GV01", "", EIGHT.minusHours(1), EIGHT.plusMinutes(1));
    assertThat(Timetable.conflicts(List.of(morning, after))).isEmpty();
    assertThat(Timetable.conflicts(List.of(after, within, sameTeacher, morning)))
        .extracting(DoubleBooking::toString)
        .containsExactlyInAnyOrder("TEACHER 4 / 1", "CAR 1 / 3", "CAR 3 / 2");
    assertThatThrownBy(() -> new Lesson("5", "GV01", "", EIGHT, EIGHT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static <F extends Enum<F> & SchoolField> FieldValues<F> all(Class<F> type, F without) {
    FieldValues.Builder<F> values = FieldValues.of(type);
    for (F each : type.getEnumConstants()) {
      if (each != without) {
        values.put(each, "1");
      }
    }
    return values.done();
  }
}
