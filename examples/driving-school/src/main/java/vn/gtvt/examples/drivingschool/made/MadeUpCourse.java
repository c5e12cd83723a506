package vn.gtvt.examples.drivingschool.made;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A course of thirty learners as a school keeps it: a sheet and a folder of pictures. Four learners
 * are faulty, each in another way.
 *
 * @param sheet the sheet
 * @param photos the folder of pictures, named by row
 */
public record MadeUpCourse(Path sheet, Path photos) {
  /** Learners in the course. */
  public static final int LEARNERS = 30;

  /** Row of the learner of whom only the department knows that he learns elsewhere. */
  public static final int ELSEWHERE = 8;

  private static final int TOO_YOUNG = 5;
  private static final int WITHOUT_PICTURE = 11;
  private static final int TWICE = 17;
  private static final int WRONG_PICTURE = 23;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /**
   * Draws and writes the course into a folder.
   *
   * @param today the day of the report; the course opened two days before
   */
  public static MadeUpCourse into(Path folder, LocalDate today) throws IOException {
    Path photos = Files.createDirectories(folder.resolve("anh"));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int number = 1; number <= LEARNERS; number++) {
      rows.add(row(number, today.minusDays(2)));
      Path photo = photos.resolve(number + ".jpg");
      if (number == WITHOUT_PICTURE) {
        Files.deleteIfExists(photo);
      } else {
        Files.write(photo, number == WRONG_PICTURE ? Photos.ofNobody() : Photos.onWhite(number));
      }
    }
    Path sheet = folder.resolve("khoa-hoc.xlsx");
    write(rows, sheet);
    return new MadeUpCourse(sheet, photos);
  }

  /** The learner code of a row. */
  public static String learnerCode(int number, LocalDate today) {
    String day = today.minusDays(2).format(DateTimeFormatter.BASIC_ISO_DATE);
    return String.format(Locale.ROOT, "99001-%s-%06d", day, number);
  }

  private static Person person(int number, LocalDate opening) {
    return switch (number) {
      case TOO_YOUNG -> Person.of(number).born(opening.minusYears(17), number);
      case TWICE -> Person.of(number - 2);
      default -> Person.of(number);
    };
  }

  private static Map<String, Object> row(int number, LocalDate opening) {
    Person person = person(number, opening);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("MA_SO_XAY_DUNG", "24");
    row.put("MA_CSDT", "99001");
    row.put("TEN_CSDT", "Trung tâm Đào tạo lái xe Mẫu");
    row.put("MA_KHOA_HOC", "99001K260001");
    row.put("TEN_KHOA_HOC", "99001K26BK01");
    row.put("MA_HANG_DAO_TAO", "B");
    row.put("HANG_GPLX", "B");
    row.put("NGAY_KHAI_GIANG", DAY.format(opening));
    row.put("NGAY_BE_GIANG", DAY.format(opening.plusDays(66)));
    row.put("SO_TT", number);
    row.put("HO_VA_TEN", person.name());
    row.put("NGAY_SINH", DAY.format(person.birth()));
    row.put("NOI_TT_MA_DVHC", "07210");
    row.put("NOI_CT_MA_DVHC", "07210");
    row.put("NOI_TT_MA_DVQL", "24");
    row.put("NOI_CT_MA_DVQL", "24");
    row.put("SO_CMT", person.identity());
    row.put("NGAY_CAP_CMT", "20/05/2021");
    row.put("GIOI_TINH", person.woman() ? "F" : "M");
    row.put("NGAY_NHAN_HOSO", DAY.format(opening));
    row.put("NGAY_THU_NHAN_ANH", DAY.format(opening));
    row.put("GIAY_CNSK", "1");
    row.put("HANG_GPLX2", "B");
    return row;
  }

  private static void write(List<Map<String, Object>> rows, Path file) throws IOException {
    List<String> columns = List.copyOf(rows.get(0).keySet());
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "driving-school", "1.0")) {
      Worksheet sheet = book.newWorksheet("Danh sách");
      sheet.value(0, 0, "DANH SÁCH HỌC VIÊN (DỮ LIỆU MẪU)");
      for (int column = 0; column < columns.size(); column++) {
        sheet.value(2, column, columns.get(column));
        for (int row = 0; row < rows.size(); row++) {
          Object value = rows.get(row).get(columns.get(column));
          if (value instanceof Number whole) {
            sheet.value(3 + row, column, whole);
          } else {
            sheet.value(3 + row, column, String.valueOf(value));
          }
        }
      }
    }
  }
}
