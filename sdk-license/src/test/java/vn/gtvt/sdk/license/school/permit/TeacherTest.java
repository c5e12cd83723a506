package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.school.permit.Samples.DAY;
import static vn.gtvt.sdk.license.school.permit.Samples.again;
import static vn.gtvt.sdk.license.school.permit.Samples.errors;
import static vn.gtvt.sdk.license.school.permit.Samples.on;
import static vn.gtvt.sdk.license.school.permit.Samples.papers;
import static vn.gtvt.sdk.license.school.permit.Samples.teacher;
import static vn.gtvt.sdk.license.school.permit.Samples.teachers;
import static vn.gtvt.sdk.license.school.permit.Samples.warnings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.license.school.permit.TeacherReissue.Reason;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Report;

/** Teachers' certificates: 1.001765 and 1.004993. */
class TeacherTest {
  private static Report check(TeacherApplication asked, LocalDate day) {
    return on(day).check(asked, Samples.teacherPapers());
  }

  private static Report check(TeacherReissue.Builder asked) {
    return on(DAY).check(asked.build(), papers("request-form", "portrait-photo"));
  }

  @Test
  void teachersWithoutFaultAreFileable() {
    assertThat(check(teachers().build(), DAY).errors()).isEmpty();
    Dossier dossier =
        SchoolDossier.of(
            teachers().build(),
            on(DAY).procedure(SchoolPermitCheck.TEACHERS),
            Samples.teacherPapers());
    assertThat(dossier.subjects()).containsExactly("GV-1", "GV-2");
    assertThat(dossier.toString()).doesNotContain("Trần");
  }

  /**
   * Ended on Friday 2026-08-28; Monday 31 is exchanged, 1 and 2 September are holidays: the second
   * working day is Friday 2026-09-04.
   */
  @ParameterizedTest
  @CsvSource({"2026-09-03, false", "2026-09-04, false", "2026-09-05, true"})
  void theSchoolFilesWithinTwoWorkingDaysOfTheCourse(LocalDate day, boolean late) {
    Report report = check(teachers().trainingEndedOn(LocalDate.of(2026, 8, 28)).build(), day);
    assertThat(warnings(report).contains("school.teacher.late")).isEqualTo(late);
    if (late) {
      assertThat(report.warnings().stream().filter(v -> v.code().equals("school.teacher.late")))
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.message().vi()).contains("04/09/2026");
                assertThat(found.reference()).contains("NĐ 94/2026/NĐ-CP");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13,", "2026-09-14,", "2026-09-15, 2026-09-15", "2026-09-16, 2026-09-16"})
  void nothingIsFiledBeforeTheCourseIsOver(LocalDate ended, LocalDate earliest) {
    Report report = check(teachers().trainingEndedOn(ended).build(), DAY);
    assertThat(report.isFileable()).isEqualTo(earliest == null);
    if (earliest != null) {
      assertThat(report.earliestFiling()).contains(earliest);
      assertThat(report.errors().get(0).reference()).contains("NĐ 94/2026/NĐ-CP");
      assertThat(report.errors().get(0).message().vi()).contains(VietnamTime.written(earliest));
    }
  }

  @Test
  void aTeacherIsBornInTheYearOfThePersonalNumber() {
    Teacher other = teacher(2).birthDate(LocalDate.of(1998, 12, 31)).build();
    assertThat(check(teachers().teachers(List.of(teacher(1).build(), other)).build(), DAY).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("school.teacher.other-year");
              assertThat(found.path()).isEqualTo("teachers[1].citizenId");
              assertThat(found.message().vi()).doesNotContain("001199000002");
            });
    assertThat(
            errors(
                check(
                    again(Reason.LOST)
                        .teacher(teacher(1).birthDate(LocalDate.of(2000, 1, 1)).build()))))
        .containsExactly("school.teacher.other-year");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13, false", "2026-09-14, true", "2026-09-15, true"})
  void aTeacherIsBornBeforeTheDayOfFiling(LocalDate born, boolean isRefused) {
    Teacher unborn = teacher(1).citizenId("001326000001").birthDate(born).build();
    assertThat(errors(check(again(Reason.LOST).teacher(unborn))))
        .isEqualTo(isRefused ? List.of("school.teacher.born-later") : List.of());
  }

  @Test
  void theTitleSaysWhyACertificateIsAskedForAnew() {
    assertThat(Stream.of(Reason.values()).map(TeacherTest::title))
        .allMatch(title -> title.contains("GV-24-0001") && !title.contains("Trần"))
        .doesNotHaveDuplicates();
  }

  private static String title(Reason reason) {
    return SchoolDossier.of(
            again(reason).build(),
            on(DAY).procedure(SchoolPermitCheck.TEACHER_AGAIN),
            reason == Reason.CONTENT_CHANGED
                ? papers("request-form", "portrait-photo", "civil-status-proof")
                : papers("request-form", "portrait-photo"))
        .title();
  }

  @Test
  void teachersAreNotFiledUnderAnotherProcedure() {
    assertThatThrownBy(
            () ->
                SchoolDossier.of(
                    teachers().build(),
                    on(DAY).procedure(SchoolPermitCheck.TEACHER_AGAIN),
                    Samples.teacherPapers()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.001765");
    assertThatThrownBy(
            () ->
                SchoolDossier.of(
                    again(Reason.LOST).build(),
                    on(DAY).procedure(SchoolPermitCheck.TEACHERS),
                    papers("request-form", "portrait-photo")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.004993");
  }

  @Test
  void aTeacherStandsOnce() {
    Report report =
        check(
            teachers()
                .teachers(List.of(teacher(1).build(), teacher(2).citizenId("001199000001").build()))
                .build(),
            DAY);
    assertThat(errors(report)).containsExactly("school.teacher.person-repeated");
    assertThat(
            errors(
                check(
                    teachers()
                        .teachers(List.of(teacher(1).build(), teacher(2).key("GV-1").build()))
                        .build(),
                    DAY)))
        .contains("school.teacher.repeated");
  }

  @Test
  void everyTeacherBringsEveryPaper() {
    assertThat(on(DAY).check(teachers().build(), List.of()).errors()).hasSize(11);
  }

  @Test
  void aLostCertificateIsAskedForAnew() {
    TeacherReissue.Builder asked = again(Reason.LOST);
    assertThat(check(asked).errors()).isEmpty();
    Dossier dossier =
        SchoolDossier.of(
            asked.build(),
            on(DAY).procedure(SchoolPermitCheck.TEACHER_AGAIN),
            papers("request-form", "portrait-photo"));
    assertThat(dossier.subjects()).isEmpty();
    assertThat(dossier.toString() + asked.build()).doesNotContain("Trần");
  }

  @Test
  void aChangeChangesSomethingAndIsSaid() {
    assertThat(
            check(
                    again(Reason.CONTENT_CHANGED)
                        .nameBefore(Normalizer.normalize("Trần Thị  Giả", Normalizer.Form.NFD)))
                .errors())
        .extracting(v -> v.code())
        .contains("school.teacher.changes-nothing");
    assertThat(check(again(Reason.LOST).nameBefore("Trần Thị Cũ")).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("school.teacher.change-not-said");
              assertThat(found.reference()).contains("NĐ 94/2026/NĐ-CP");
            });
  }

  /** That data of the state take its place is nowhere read: under the old rules only inferred. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-06-30", "2026-07-01", "2026-09-14"})
  void aChangedNameNeedsItsProof(LocalDate day) {
    TeacherReissue asked =
        again(Reason.CONTENT_CHANGED)
            .teacher(teacher(1).photo(Samples.photo(1, day.minusDays(1))).build())
            .build();
    assertThat(on(day).check(asked, papers("request-form", "portrait-photo")).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("papers.missing");
              assertThat(found.path()).isEqualTo("papers[civil-status-proof]");
              assertThat(found.reference()).contains("1.004993");
            });
    assertThat(
            on(day)
                .check(asked, papers("request-form", "portrait-photo", "civil-status-proof"))
                .errors())
        .isEmpty();
  }

  @Test
  void onlyPersonsAskForACertificateAnew() {
    assertThat(errors(check(again(Reason.DAMAGED).kind(ApplicantKind.ENTERPRISE))))
        .containsExactly("online.not-for-applicant");
  }
}
