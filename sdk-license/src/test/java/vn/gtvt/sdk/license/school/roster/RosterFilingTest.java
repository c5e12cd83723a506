package vn.gtvt.sdk.license.school.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.roster.Rosters.car;
import static vn.gtvt.sdk.license.school.roster.Rosters.codes;
import static vn.gtvt.sdk.license.school.roster.Rosters.readCars;
import static vn.gtvt.sdk.license.school.roster.Rosters.readTeachers;
import static vn.gtvt.sdk.license.school.roster.Rosters.school;
import static vn.gtvt.sdk.license.school.roster.Rosters.teacher;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.license.portrait.TeacherPictures;
import vn.gtvt.sdk.license.portrait.TestPortraits;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.completion.CarField;
import vn.gtvt.sdk.license.school.completion.RecordCheck;
import vn.gtvt.sdk.license.school.completion.RecordGap;
import vn.gtvt.sdk.license.school.completion.SchoolRecords;
import vn.gtvt.sdk.license.school.completion.TeacherField;
import vn.gtvt.sdk.license.school.permit.SchoolDossier;
import vn.gtvt.sdk.license.school.permit.SchoolPermitCheck;
import vn.gtvt.sdk.license.school.permit.Teacher;
import vn.gtvt.sdk.license.school.permit.TeacherPhoto;
import vn.gtvt.sdk.license.school.permit.TrainingCar;
import vn.gtvt.sdk.license.school.permit.TrainingClass;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.WorkingCalendar;

/** From a program's list to what is filed. */
class RosterFilingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final SchoolPermitCheck CHECK =
      SchoolPermitCheck.at(ProcedureCatalogue.bundled(), WorkingCalendar.bundled(), DAY);
  private static final CarDetails DETAILS =
      new CarDetails(null, 2, true, DAY.minusMonths(3), DAY.plusMonths(9));

  @Test
  void aSchoolFilesTeachersFromItsOwnExport() {
    TeacherRoster roster = readTeachers(teacher(1), teacher(2), teacher(3));
    Map<String, TeacherPhoto> photos =
        Map.of("GV-2", new TeacherPhoto(DAY.minusMonths(1), TeacherPictures.BLUE));
    TeacherDraft draft =
        roster.only(List.of("GV-2")).application(school(), LocalDate.of(2026, 9, 11), photos);
    assertThat(codes(draft.findings())).isEmpty();
    assertThat(draft.isComplete()).isTrue();
    List<Attachment> papers =
        List.of(
            paper("school-request", null),
            paper("request-form", "GV-2"),
            Attachment.of(
                "portrait-photo",
                "GV-2",
                "anh.jpg",
                "image/jpeg",
                Content.of(TestPortraits.onBlue())),
            paper("vocational-diploma", "GV-2"),
            paper("pedagogy-certificate", "GV-2"),
            paper("personal-file", "GV-2"));
    assertThat(CHECK.check(draft.application(), papers).errors()).isEmpty();
    Teacher filed = draft.application().teachers().get(0);
    assertThat(filed.name()).isEqualTo("TRẦN THỊ GIẢ");
    assertThat(filed.citizenId()).isEqualTo("001199000002");
    assertThat(filed.birthDate()).isEqualTo(LocalDate.of(1999, 1, 1));
    assertThat(filed.classes()).containsExactly(TrainingClass.B, TrainingClass.C1);
    Dossier dossier =
        SchoolDossier.of(draft.application(), CHECK.procedure(SchoolPermitCheck.TEACHERS), papers);
    assertThat(dossier.subjects()).containsExactly("GV-2");
  }

  @Test
  void whatATeachersApplicationLacksIsSaidWithTheLine() {
    String poor = "<GIAO_VIEN><HANG_XE_DAY>B2, D</HANG_XE_DAY></GIAO_VIEN>";
    TeacherDraft draft = readTeachers(teacher(1), poor).application(school(), null, Map.of());
    assertThat(codes(draft.findings()))
        .containsExactly(
            "no-course-end",
            "no-photo",
            "not-given",
            "not-given",
            "not-given",
            "not-given",
            "class-unknown",
            "class-changed",
            "no-photo");
    assertThat(draft.isComplete()).isFalse();
    assertThat(draft.findings().get(3).where().line()).isEqualTo(3);
    assertThat(draft.findings().get(3).line().vi())
        .isEqualTo(
            "dòng 3, mã giáo viên: Giáo viên số 2 (-): thiếu giá trị này. Hãy bổ sung trong phần"
                + " mềm rồi xuất lại.");
    // What could be read is there: the check speaks of the rest by its own paths.
    assertThat(draft.application().teachers().get(1).classes()).containsExactly(TrainingClass.D);
    assertThat(CHECK.check(draft.application(), List.of()).isFileable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"001199000001", "001 199 000 001", "024099001", "trần thị giả"})
  void aKeyThatNamesThePersonIsNotUsed(String key) {
    String row = teacher(1).replace("GV-1", key);
    TeacherDraft draft = readTeachers(row).application(school(), DAY, Map.of());
    assertThat(codes(draft.findings())).containsExactly("key-is-person", "no-photo");
    assertThat(CHECK.check(draft.application(), List.of()).errors())
        .anyMatch(each -> each.path().equals("teachers[0].key"));
  }

  @Test
  void aSchoolFilesCarsFromItsOwnExport() {
    CarRoster roster = readCars(car(1), car(2), car(3).replace("<HANG>B.01", "<HANG>F"));
    CarDraft draft =
        roster
            .only(List.of("99A-001.01", "99A00201"))
            .list(school(), Map.of("99A-001.01", DETAILS, "99a 002.01", DETAILS));
    assertThat(codes(draft.findings())).isEmpty();
    assertThat(CHECK.check(draft.list(), List.of(paper("vehicle-list", null))).violations())
        .isEmpty();
    TrainingCar filed = draft.list().cars().get(1);
    assertThat(filed.plate()).isEqualTo("99A-002.01");
    assertThat(filed.plateMark()).contains("T");
    assertThat(filed.make()).isEqualTo("Hãng Giả");
    assertThat(filed.kind()).isEqualTo("Ô tô con");
    assertThat(filed.engine()).isEqualTo("MAY2");
    assertThat(filed.chassis()).isEqualTo("RLUAC41DBKN000002");
    assertThat(filed.owned()).isTrue();
    assertThat(filed.trainingClass()).isEqualTo(TrainingClass.B);
    assertThat(filed.automatic()).contains(true);
    assertThat(filed.distanceDevice()).contains(true);
    assertThat(filed.inspectionValidUntil()).contains(DAY.plusMonths(9));
  }

  @Test
  void whatAListOfCarsLacksIsSaidWithTheLine() {
    String poor = "<XE><SHHD>xem hồ sơ</SHHD><HANG>B, C</HANG></XE>";
    CarDraft draft = readCars(car(1), poor).list(school(), Map.of("99A-001.01", DETAILS));
    assertThat(codes(draft.findings()))
        .containsExactly(
            "not-given",
            "not-given",
            "not-given",
            "not-given",
            "not-given",
            "not-given",
            "ownership",
            "several-classes",
            "class-changed",
            "no-details");
    assertThat(draft.findings()).last().extracting(each -> each.where().line()).isEqualTo(3);
    assertThat(draft.list().cars().get(1).distanceDevice()).isEmpty();
    assertThat(CHECK.check(draft.list(), List.of()).isFileable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Sở hữu, true,",
    "SH, true,",
    "Hợp đồng, false,",
    "HĐ, false,",
    "0, true, ownership-digit",
    "1, false, ownership-digit",
    "2, , ownership"
  })
  void whetherACarIsTheSchoolsOwnIsReadOfItsWords(
      String said, @Nullable Boolean owned, @Nullable String code) {
    CarRoster roster = readCars(car(1).replace("<SHHD>Sở hữu", "<SHHD>" + said));
    CarDraft draft = roster.list(school(), Map.of("99A-001.01", DETAILS));
    assertThat(codes(draft.findings())).isEqualTo(code == null ? List.of() : List.of(code));
    if (owned != null) {
      assertThat(draft.list().cars().get(0).owned()).isEqualTo(owned);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "B, B, , ",
    "B.01, B, true, ",
    "b11, B, true, ",
    "C1E, C1E, , ",
    "C, C, , class-changed",
    "D, D, , class-changed",
    "B1, , , class-unknown",
    "B2, , , class-unknown",
    "E, , , class-unknown",
    "FC, , , class-unknown"
  })
  void onlyClassesOfTodayAreTaken(
      String written,
      @Nullable TrainingClass read,
      @Nullable Boolean automatic,
      @Nullable String code) {
    CarRoster roster = readCars(car(1).replace("B.01", written));
    CarDetails details =
        new CarDetails(automatic == null ? false : null, 2, true, DAY, DAY.plusYears(1));
    CarDraft draft = roster.list(school(), Map.of("99A-001.01", details));
    assertThat(codes(draft.findings())).isEqualTo(code == null ? List.of() : List.of(code));
    TrainingCar car = draft.list().cars().get(0);
    assertThat(car.automatic()).contains(automatic != null);
    if (read != null) {
      assertThat(car.trainingClass()).isEqualTo(read);
    }
  }

  @Test
  void whoIsChosenIsSaidAloneAndWhoIsNotListedToo() {
    TeacherRoster roster =
        readTeachers(
            teacher(1).replace("01/01/1999", "1.1.99"),
            teacher(2).replace("01/01/1999", "1.1.99"),
            "<LA>x</LA>");
    TeacherRoster second = roster.only(List.of("GV-2", "GV-9", "001199000009"));
    assertThat(second.teachers()).hasSize(1);
    assertThat(codes(second.findings())).containsExactly("day-format", "not-listed", "not-listed");
    assertThat(second.findings().get(0).where().line()).isEqualTo(3);
    assertThat(second.findings()).noneMatch(each -> each.message().vi().contains("001199000009"));
    CarRoster cars = readCars(car(1)).only(List.of("99A-009.01"));
    assertThat(cars.cars()).isEmpty();
    assertThat(codes(cars.findings())).containsExactly("not-listed");
  }

  @Test
  void theRecordsOfTheSchoolAreFilledAsFarAsTheListsGo() {
    String teacher =
        teacher(1)
            .replace(
                "<HANG_XE_DAY>",
                "<HT_TUYEN_DUNG>Hợp đồng</HT_TUYEN_DUNG><VAN_HOA>12/12</VAN_HOA>"
                    + "<CHUYEN_MON>Trung cấp</CHUYEN_MON><SU_PHAM>Bậc 1</SU_PHAM>"
                    + "<HANG_GPLX>C</HANG_GPLX><HANG_XE_DAY>");
    FieldValues<TeacherField> person = readTeachers(teacher).teachers().get(0).record();
    FieldValues<CarField> car = readCars(car(1)).cars().get(0).record();
    assertThat(person.text(TeacherField.EDUCATION)).isEqualTo("12/12; Trung cấp");
    assertThat(person.text(TeacherField.CLASS_ALLOWED)).isEqualTo("B, C1");
    assertThat(car.text(CarField.OWNERSHIP)).isEqualTo("Sở hữu; Trường Mẫu");
    assertThat(car.text(CarField.PERMIT_NUMBER)).isEqualTo("GP-1");
    CourseFiling none =
        new CourseFiling(
            FieldValues.of(HeaderField.class).done(),
            FieldValues.of(CourseField.class).done(),
            List.of());
    List<RecordGap> gaps =
        RecordCheck.gaps(new SchoolRecords(none, List.of(), List.of(person), List.of(car)));
    assertThat(gaps)
        .filteredOn(gap -> gap.letter().equals("d") || gap.letter().equals("đ"))
        .extracting(RecordGap::field)
        .containsExactlyInAnyOrder(
            new SchoolField[] {
              TeacherField.CERTIFICATE_NUMBER,
              TeacherField.LICENCE_PASSED,
              TeacherField.SENIORITY,
              CarField.AUXILIARY_BRAKE
            });
  }

  private static Attachment paper(String component, @Nullable String subject) {
    return Attachment.of(
        component,
        subject,
        component + ".pdf",
        "application/pdf",
        Content.of(("%PDF " + component + subject).getBytes(StandardCharsets.UTF_8)));
  }
}
