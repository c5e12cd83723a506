package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as schools have them; all persons are made up. */
final class MadeUpSheet {
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** Makes a course of class B with so many learners. */
  static MadeUpSheet of(int learners) {
    MadeUpSheet sheet = new MadeUpSheet();
    for (int i = 1; i <= learners; i++) {
      sheet.rows.add(row(i));
    }
    return sheet;
  }

  private static Map<String, Object> row(int number) {
    boolean isWoman = number % 2 == 0;
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("MA_SO_GTVT", "24");
    row.put("MA_CSDT", "99001");
    row.put("TEN_CSDT", "Trung tâm Đào tạo lái xe Mẫu");
    row.put("MA_KHOA_HOC", "99001K260001");
    row.put("TEN_KHOA_HOC", "99001K26BK01");
    row.put("MA_HANG_DAO_TAO", "B");
    row.put("HANG_GPLX", "B");
    row.put("NGAY_KHAI_GIANG", "03/08/2026");
    row.put("NGAY_BE_GIANG", "2026-10-08");
    row.put("SO_TT", number);
    row.put("HO_VA_TEN", (isWoman ? "Trần Thị Mẫu " : "Nguyễn Văn Mẫu ") + letter(number));
    row.put("NGAY_SINH", "15/01/1990");
    row.put("NOI_TT_MA_DVHC", "07210");
    row.put("NOI_CT_MA_DVHC", "07210");
    row.put("NOI_TT_MA_DVQL", "24");
    row.put("NOI_CT_MA_DVQL", "24");
    row.put("SO_CMT", (isWoman ? "024190" : "024090") + String.format(Locale.ROOT, "%06d", number));
    row.put("NGAY_CAP_CMT", "20/05/2021");
    row.put("GIOI_TINH", isWoman ? "F" : "M");
    row.put("NGAY_NHAN_HOSO", "03/08/2026");
    row.put("NGAY_THU_NHAN_ANH", 46237);
    row.put("GIAY_CNSK", "1");
    row.put("HANG_GPLX2", "B");
    return row;
  }

  private static String letter(int number) {
    return "" + (char) ('A' + (number - 1) % 26) + (number > 26 ? "A" : "");
  }

  MadeUpSheet set(int learner, String column, Object value) {
    rows.get(learner - 1).put(column, value);
    return this;
  }

  MadeUpSheet setAll(String column, Object value) {
    rows.forEach(row -> row.put(column, value));
    return this;
  }

  Path write(Path file) throws IOException {
    List<String> columns = new ArrayList<>(rows.get(0).keySet());
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Danh sách");
      sheet.value(0, 0, "DANH SÁCH HỌC VIÊN");
      for (int c = 0; c < columns.size(); c++) {
        sheet.value(2, c, columns.get(c));
      }
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < columns.size(); c++) {
          Object value = rows.get(r).get(columns.get(c));
          if (value instanceof Number number) {
            sheet.value(3 + r, c, number);
          } else {
            sheet.value(3 + r, c, String.valueOf(value));
          }
        }
      }
      sheet.value(4 + rows.size(), 0, "Người lập");
    }
    return file;
  }

  /** Writes a good picture for every learner, named by citizen's number. */
  void photos(Path folder, byte[] jpeg) throws IOException {
    Files.createDirectories(folder);
    for (Map<String, Object> row : rows) {
      Files.write(folder.resolve(row.get("SO_CMT") + ".jpg"), jpeg);
    }
  }
}
