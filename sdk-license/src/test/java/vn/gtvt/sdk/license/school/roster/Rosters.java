package vn.gtvt.sdk.license.school.roster;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.permit.SchoolSeat;

/** Lists as a school's program writes them, made up of the fact file's tables. */
final class Rosters {
  private Rosters() {}

  static String teachers(String... rows) {
    return "<DS><DATA><GIAO_VIENS>\n" + String.join("\n", rows) + "\n</GIAO_VIENS></DATA></DS>";
  }

  static String cars(String... rows) {
    return "<DS><DATA><XES>\n" + String.join("\n", rows) + "\n</XES></DATA></DS>";
  }

  /** A teacher with everything that an application needs. */
  static String teacher(int number) {
    return "<GIAO_VIEN><MA_GIAO_VIEN>GV-"
        + number
        + "</MA_GIAO_VIEN><HO_VA_TEN>TRẦN THỊ GIẢ</HO_VA_TEN>"
        + "<NGAY_SINH>01/01/1999</NGAY_SINH><CCCD>00119900000"
        + number
        + "</CCCD>"
        + "<HANG_XE_DAY>B, C1</HANG_XE_DAY>"
        + "<GIANG_DAYS><GIANG_DAY><TEN>Thực hành lái xe</TEN></GIANG_DAY>"
        + "<GIANG_DAY><TEN>Kỹ thuật lái xe</TEN></GIANG_DAY></GIANG_DAYS></GIAO_VIEN>";
  }

  /** A car with everything that the format holds. */
  static String car(int number) {
    return "<XE><STT>"
        + number
        + "</STT><BIEN_SO_XE>99a-00"
        + number
        + ".01 (T)</BIEN_SO_XE>"
        + "<HIEU_XE>Hãng Giả</HIEU_XE><LOAI_XE>Ô tô con</LOAI_XE><HANG>B.01</HANG>"
        + "<SHHD>Sở hữu</SHHD><SO_KHUNG>RLUAC41DBKN00000"
        + number
        + "</SO_KHUNG>"
        + "<SO_MAY>MAY"
        + number
        + "</SO_MAY><NAM_SX>2024</NAM_SX><SO_GPLX>GP-"
        + number
        + "</SO_GPLX><SERI_DAT>DAT"
        + number
        + "</SERI_DAT><CHU_XE>Trường Mẫu</CHU_XE></XE>";
  }

  static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  static TeacherRoster readTeachers(String... rows) {
    return TeacherRoster.read(bytes(teachers(rows))).orThrow();
  }

  static CarRoster readCars(String... rows) {
    return CarRoster.read(bytes(cars(rows))).orThrow();
  }

  static School school() {
    return School.builder()
        .name("Trường Dạy lái xe Mẫu")
        .enterpriseCode("2300000004")
        .kind(ApplicantKind.ENTERPRISE)
        .representative("Trần Thị Giả")
        .seat(new SchoolSeat("Số 0 phố Giả", "Phường Kinh Bắc", "Tỉnh Bắc Ninh"))
        .phone("0200000001")
        .email("a@example.vn")
        .build();
  }

  /** Returns what was found beside the word that the format is inferred. */
  static List<String> codes(List<SchoolFinding> findings) {
    return findings.stream()
        .map(SchoolFinding::code)
        .filter(code -> !code.equals("roster.inferred"))
        .map(code -> code.substring("roster.".length()))
        .toList();
  }
}
