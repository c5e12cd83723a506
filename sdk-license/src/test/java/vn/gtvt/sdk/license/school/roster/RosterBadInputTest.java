package vn.gtvt.sdk.license.school.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.school.roster.Rosters.bytes;
import static vn.gtvt.sdk.license.school.roster.Rosters.car;
import static vn.gtvt.sdk.license.school.roster.Rosters.cars;
import static vn.gtvt.sdk.license.school.roster.Rosters.codes;
import static vn.gtvt.sdk.license.school.roster.Rosters.readCars;
import static vn.gtvt.sdk.license.school.roster.Rosters.readTeachers;
import static vn.gtvt.sdk.license.school.roster.Rosters.teacher;
import static vn.gtvt.sdk.license.school.roster.Rosters.teachers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.SchoolFinding;

class RosterBadInputTest {
  @Test
  void aListSaysThatItsFormatIsInferred() {
    assertThat(readTeachers(teacher(1)).findings())
        .extracting(SchoolFinding::code)
        .containsExactly("roster.inferred");
    assertThat(readCars(car(1)).findings()).noneMatch(SchoolFinding::isError).hasSize(1);
  }

  @Test
  void aFileCutAnywhereGivesWhatCameBeforeAndALine() {
    byte[] whole = bytes(cars(car(1), car(2), car(3)));
    for (int cut = 0; cut < whole.length - 10; cut += 13) {
      RosterReading<CarRoster> reading = CarRoster.read(Arrays.copyOf(whole, cut));
      assertThatThrownBy(reading::orThrow).isInstanceOf(IllegalArgumentException.class);
      String text = new String(whole, 0, cut, StandardCharsets.UTF_8);
      int ended = text.split("</XE>", -1).length - 1;
      if (ended == 0) {
        assertThat(reading).isInstanceOf(RosterReading.Unreadable.class);
      } else {
        CarRoster part = ((RosterReading.Part<CarRoster>) reading).roster();
        assertThat(part.cars()).hasSize(ended);
        assertThat(codes(part.findings())).containsExactly("broken-off");
        assertThat(part.findings().get(0).where().line()).isEqualTo(text.split("\n", -1).length);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "PK\u0003\u0004", "{}", "<html/>", "<GIAO_VIENS/>", "<DANG_KY_KHOA_HOC/>"})
  void anotherFileIsSaidToBeOne(String other) {
    assertThat(codes(unreadable(TeacherRoster.read(bytes(other))))).contains("no-rows");
    assertThat(codes(unreadable(CarRoster.read(bytes(other))))).contains("no-rows");
    assertThat(codes(unreadable(CarRoster.read(bytes(teachers(teacher(1)))))))
        .containsExactly("no-rows");
    assertThat(codes(unreadable(CarRoster.read(Path.of("nowhere.xml")))))
        .containsExactly("missing");
  }

  @Test
  void aDocumentTypeIsNotRead() {
    String xml = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + teachers(teacher(1));
    assertThat(codes(unreadable(TeacherRoster.read(bytes(xml)))))
        .containsExactly("stopped", "no-rows");
  }

  @Test
  void aWrongDeclarationAndBrokenLettersAreSaid() {
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + teachers(teacher(1));
    TeacherRoster read = TeacherRoster.read(bytes(xml)).orThrow();
    assertThat(codes(read.findings())).containsExactly("encoding");
    assertThat(read.teachers().get(0).text(RosterTeacherField.FULL_NAME)).isEqualTo("TRẦN THỊ GIẢ");
    byte[] narrow =
        cars(car(1))
            .replace("ã", "â")
            .replace("ả", "á")
            .replace("Ô", "O")
            .replace("ô", "o")
            .replace("ở", "o")
            .replace("ữ", "u")
            .replace("ườ", "uo")
            .replace("ẫ", "a")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(codes(CarRoster.read(narrow).orThrow().findings())).containsExactly("not-utf8");
  }

  @Test
  void numbersThatOnlyOneMayHaveAreSaidWithTheLineOfTheFirst() {
    TeacherRoster roster =
        readTeachers(teacher(1), teacher(2).replace("GV-2<", "GV-1<"), teacher(3), teacher(3));
    assertThat(roster.findings())
        .filteredOn(SchoolFinding::isError)
        .extracting(each -> each.code() + " " + each.where().line() + " " + each.where().field())
        .containsExactly("roster.twice 3 KEY", "roster.twice 5 KEY", "roster.twice 5 CITIZEN_ID");
    assertThat(roster.findings().get(0).message().vi()).contains("dòng 2.");
    CarRoster cars =
        readCars(
            car(1), car(2).replace("99a-002.01 (T)", "99A 00101"), car(1).replace("RLU", "rlu "));
    assertThat(cars.findings())
        .filteredOn(SchoolFinding::isError)
        .extracting(each -> each.where().line() + " " + each.where().field())
        .containsExactly("3 PLATE", "4 PLATE", "4 CHASSIS");
  }

  @Test
  void unknownElementsAreSaidOnceAndTheRestIsRead() {
    String row = car(1).replace("<STT>", "<MAU_RIENG>x</MAU_RIENG><STT>");
    CarRoster roster = readCars(row, row.replace("00001</", "00002</").replace("001.01", "002.01"));
    assertThat(codes(roster.findings())).containsExactly("unknown");
    assertThat(roster.cars()).hasSize(2);
  }

  @Test
  void twentyThousandRowsAreTheBound() {
    String[] rows = new String[20_001];
    Arrays.fill(rows, "<XE/>");
    RosterReading<CarRoster> reading = CarRoster.read(bytes(cars(rows)));
    CarRoster part = ((RosterReading.Part<CarRoster>) reading).roster();
    assertThat(part.cars()).hasSize(20_000);
    assertThat(codes(part.findings())).containsExactly("stopped");
  }

  @Test
  void nobodyIsNamedWhereverItIsPrinted() {
    TeacherRoster roster = readTeachers(teacher(1));
    TeacherDraft draft = roster.application(Rosters.school(), null, Map.of());
    assertThat(roster + " " + roster.teachers() + draft + draft.findings())
        .doesNotContain("TRẦN")
        .doesNotContain("001199000001");
    assertThat(draft.findings())
        .allSatisfy(
            each -> assertThat(each.line().vi()).doesNotContain("TRẦN").doesNotContain("{"));
    String owner = readCars(car(1).replace("Trường Mẫu", "NGUYỄN VĂN MẪU")).cars().toString();
    assertThat(owner).doesNotContain("NGUYỄN");
  }

  private static <T> List<SchoolFinding> unreadable(RosterReading<T> reading) {
    return ((RosterReading.Unreadable<T>) reading).findings();
  }
}
