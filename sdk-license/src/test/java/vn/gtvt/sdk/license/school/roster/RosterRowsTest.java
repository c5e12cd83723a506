package vn.gtvt.sdk.license.school.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.roster.Rosters.bytes;
import static vn.gtvt.sdk.license.school.roster.Rosters.car;
import static vn.gtvt.sdk.license.school.roster.Rosters.cars;
import static vn.gtvt.sdk.license.school.roster.Rosters.codes;
import static vn.gtvt.sdk.license.school.roster.Rosters.readCars;
import static vn.gtvt.sdk.license.school.roster.Rosters.readTeachers;
import static vn.gtvt.sdk.license.school.roster.Rosters.school;
import static vn.gtvt.sdk.license.school.roster.Rosters.teacher;
import static vn.gtvt.sdk.license.school.roster.Rosters.teachers;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What belongs to one row of a list, and what does not. */
class RosterRowsTest {
  @Test
  void whatIsWrongInAnotherRowOfTheSameLineIsNotTheChosenOnes() {
    String wrong = teacher(2).replace("01/01/1999", "1.1.99").replace("<TEN>", "<TEN>\uFFFD");
    String line = teachers(teacher(1), wrong, teacher(3)).replace("\n", "");
    TeacherRoster roster = TeacherRoster.read(bytes(line)).orThrow();
    assertThat(codes(roster.only(List.of("GV-1", "GV-3")).findings())).isEmpty();
    assertThat(codes(roster.only(List.of("GV-2")).findings()))
        .containsExactly("day-format", "not-utf8", "not-utf8");

    assertThat(roster.teachers().get(0).findings()).isEmpty();
    assertThat(codes(roster.teachers().get(1).findings())).hasSize(3);
    String other = car(2).replace("<SO_KHUNG>", "<NGAY_CAP_GPLX>x</NGAY_CAP_GPLX><SO_KHUNG>");
    CarRoster list = CarRoster.read(bytes(cars(car(1), other, other).replace("\n", ""))).orThrow();
    assertThat(codes(list.only(List.of("99A-001.01")).findings())).isEmpty();
    assertThat(codes(list.only(List.of("99A-002.01")).findings()))
        .containsExactly("day-format", "day-format", "twice", "twice");
  }

  @Test
  void anUnknownElementIsSaidWhoeverIsChosen() {
    TeacherRoster roster =
        readTeachers(teacher(1).replace("<CCCD>", "<MOI>x</MOI><CCCD>"), teacher(2));
    assertThat(codes(roster.only(List.of("GV-2")).findings())).containsExactly("unknown");
  }

  @Test
  void whatStandsInAnUnknownBlockIsNotTheRows() {
    CarRoster cars =
        readCars(car(1).replace("</STT>", "</STT><CU><HANG>C</HANG><SO_MAY>X</SO_MAY></CU>"));
    assertThat(codes(cars.findings())).containsExactly("unknown", "unknown");
    assertThat(cars.cars().get(0).text(RosterCarField.LICENCE_CLASS)).isEqualTo("B.01");
    assertThat(cars.cars().get(0).text(RosterCarField.ENGINE)).isEqualTo("MAY1");
    TeacherRoster teachers =
        readTeachers(
            teacher(1)
                .replace("<GIANG_DAY><TEN>Thực", "<GIANG_DAY><HANG_GPLX>D</HANG_GPLX><TEN>Thực"));
    assertThat(codes(teachers.findings())).containsExactly("unknown");
    RosterTeacher teacher = teachers.teachers().get(0);
    assertThat(teacher.values().isGiven(RosterTeacherField.LICENCE_CLASS)).isFalse();
    assertThat(teacher.text(RosterTeacherField.SUBJECTS))
        .isEqualTo("Thực hành lái xe; Kỹ thuật lái xe");
  }

  @Test
  void aCarIsChosenByItsPlateAsTheListWritesIt() {
    CarRoster chosen = readCars(car(1), car(2)).only(List.of("99a-001.01 (T)"));
    assertThat(codes(chosen.findings())).isEmpty();
    assertThat(chosen.cars()).hasSize(1);
    CarDetails automatic = new CarDetails(true, null, null, null, null);
    CarDraft draft = chosen.list(school(), Map.of("99a-001.01 (T)", automatic));
    assertThat(draft.list().cars().get(0).automatic()).contains(true);
  }

  @Test
  void aCitizensNumberIsTheSameHoweverItIsParted() {
    String parted = teacher(2).replace("001199000002", "001 199 000001");
    assertThat(codes(readTeachers(teacher(1), parted).findings())).containsExactly("twice");
  }

  @Test
  void subjectsWithoutEndAreCut() {
    TeacherRoster roster =
        readTeachers(teacher(1).replace("<TEN>Thực", "<TEN>Môn</TEN>".repeat(2000) + "<TEN>Thực"));
    assertThat(codes(roster.findings())).containsExactly("text-cut");
    assertThat(roster.teachers().get(0).text(RosterTeacherField.SUBJECTS)).hasSize(4096);
  }
}
