package vn.gtvt.sdk.license.school.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.roster.Rosters.codes;
import static vn.gtvt.sdk.license.school.roster.Rosters.readCars;
import static vn.gtvt.sdk.license.school.roster.Rosters.readTeachers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Element by element, transcribed from school.md 4, last two rows. */
class RosterFieldsTest {
  private static final String TEACHER =
      "MA_GIAO_VIEN KEY, HO_VA_TEN FULL_NAME, NGAY_SINH BIRTH_DATE, CCCD CITIZEN_ID,"
          + " NGAY_CAP_CCCD CITIZEN_ID_ISSUED, NOI_CAP_CCCD CITIZEN_ID_PLACE,"
          + " THUONG_TRU RESIDENCE, GIOI_TINH SEX, DON_VI_CT UNIT, HT_TUYEN_DUNG RECRUITMENT,"
          + " VAN_HOA EDUCATION, CHUYEN_MON PROFESSION, LEVEL LEVEL, SU_PHAM PEDAGOGY,"
          + " ANH_VAN ENGLISH, TIN_HOC COMPUTING, HANG_GPLX LICENCE_CLASS,"
          + " NGAY_CAP_GPLX LICENCE_ISSUED, HANG_XE_DAY CLASSES_TAUGHT";
  private static final String CAR =
      "STT ROW_NUMBER, IDXE KEY, BIEN_SO_XE PLATE, HIEU_XE MAKE, LOAI_XE KIND, SO_CHO SEATS,"
          + " NAM_SX YEAR, MAU_SON COLOUR, HANG LICENCE_CLASS, SHHD OWNERSHIP, SO_KHUNG CHASSIS,"
          + " SO_MAY ENGINE, SO_GPLX PERMIT_NUMBER, NGAY_CAP_GPLX PERMIT_ISSUED,"
          + " NGAY_HH_GPLX PERMIT_EXPIRY, SERI_DAT DEVICE_SERIAL, IMEI1 IMEI_1, IMEI2 IMEI_2,"
          + " CHU_XE OWNER, SĐT OWNER_PHONE, SO_KIEM_DINH INSPECTION_NUMBER";

  @Test
  void everyElementOfATeacherIsReadIntoItsField() {
    Set<RosterTeacherField> read = new HashSet<>();
    for (String each : TEACHER.split(", ", -1)) {
      String[] pair = each.split(" ", -1);
      RosterTeacherField field = RosterTeacherField.valueOf(pair[1]);
      String value = pair[0].startsWith("NGAY") ? "2001-02-03" : "Mẫu " + pair[0];
      String row = "<GIAO_VIEN><" + pair[0] + ">" + value + "</" + pair[0] + "></GIAO_VIEN>";
      TeacherRoster roster = readTeachers(row);
      assertThat(codes(roster.findings())).as(each).isEmpty();
      assertThat(roster.teachers().get(0).text(field)).as(each).isEqualTo(value);
      read.add(field);
    }
    read.add(RosterTeacherField.SUBJECTS);
    assertThat(read).containsExactlyInAnyOrder(RosterTeacherField.values());
  }

  @Test
  void theSubjectsOfATeacherAreReadOneBehindTheOther() {
    RosterTeacher teacher = readTeachers(Rosters.teacher(1)).teachers().get(0);
    assertThat(teacher.text(RosterTeacherField.SUBJECTS))
        .isEqualTo("Thực hành lái xe; Kỹ thuật lái xe");
    TeacherRoster none = readTeachers("<GIAO_VIEN><GIANG_DAYS/></GIAO_VIEN>");
    assertThat(codes(none.findings())).isEmpty();
    assertThat(none.teachers().get(0).text(RosterTeacherField.SUBJECTS)).isEmpty();
  }

  @Test
  void everyElementOfACarIsReadIntoItsField() {
    Set<RosterCarField> read = new HashSet<>();
    for (String each : CAR.split(", ", -1)) {
      String[] pair = each.split(" ", -1);
      RosterCarField field = RosterCarField.valueOf(pair[1]);
      String value = pair[0].startsWith("NGAY") ? "2001-02-03" : "Mẫu " + pair[0];
      CarRoster roster = readCars("<XE><" + pair[0] + ">" + value + "</" + pair[0] + "></XE>");
      assertThat(codes(roster.findings())).as(each).isEmpty();
      assertThat(roster.cars().get(0).text(field)).as(each).isEqualTo(value);
      read.add(field);
    }
    assertThat(read).containsExactlyInAnyOrder(RosterCarField.values());
  }

  @ParameterizedTest
  @CsvSource({
    "15/01/1990, 1990-01-15",
    "1990-01-15, 1990-01-15",
    // school.md 7: days of teachers as ddMMyyyy; eight digits mean one day between 1900 and 2099.
    "15011990, 1990-01-15",
    "19900115, 1990-01-15",
    "19011980, 1980-01-19",
    "20121988, 1988-12-20",
    "20121012, 2012-10-12"
  })
  void aDayIsReadInTheFourWaysThatCirculate(String written, String read) {
    TeacherRoster roster = readTeachers(born(written));
    assertThat(codes(roster.findings())).isEmpty();
    assertThat(roster.teachers().get(0).text(RosterTeacherField.BIRTH_DATE)).isEqualTo(read);
  }

  @Test
  void eightDigitsMeanOneDayInEveryYear() {
    List<String> rows = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (int year = 1900; year <= 2099; year++) {
      for (int month = 1; month <= 12; month++) {
        int day = 1 + (year + month) % 28;
        for (String written : List.of("%1$d%2$02d%3$02d", "%3$02d%2$02d%1$d")) {
          rows.add(born(String.format(Locale.ROOT, written, year, month, day)));
          days.add(String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day));
        }
      }
    }
    TeacherRoster roster = readTeachers(rows.toArray(String[]::new));
    assertThat(codes(roster.findings())).isEmpty();
    assertThat(roster.teachers())
        .extracting(each -> each.text(RosterTeacherField.BIRTH_DATE))
        .isEqualTo(days);
  }

  private static String born(String written) {
    return "<GIAO_VIEN><NGAY_SINH>" + written + "</NGAY_SINH></GIAO_VIEN>";
  }

  @Test
  void aDayInNoneOfThemIsKeptAndSaidWithItsLine() {
    TeacherRoster roster =
        readTeachers(Rosters.teacher(1), "<GIAO_VIEN>\n<NGAY_SINH>15.1.90</NGAY_SINH></GIAO_VIEN>");
    assertThat(codes(roster.findings())).containsExactly("day-format");
    assertThat(roster.findings().get(0).where().line()).isEqualTo(4);
    assertThat(roster.teachers().get(1).text(RosterTeacherField.BIRTH_DATE)).isEqualTo("15.1.90");
  }
}
