package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Makes sheets and reads them. */
final class Sheets {
  static final LocalDate DAY = Samples.FILING_DAY;
  static final BadgeCheck CHECK = BadgeCheck.at(ProcedureCatalogue.bundled(), DAY);

  private Sheets() {}

  /** A row of a taxi that breaks no rule. */
  static Map<String, Object> taxi(String plate) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("STT", 1);
    row.put("Biển kiểm soát", plate);
    row.put("Số khung", "RLUMA11CB" + "12345678");
    row.put("Số máy", "G4LA123456");
    row.put("Loại xe", "Xe con");
    row.put("Nhãn hiệu", "HYUNDAI");
    row.put("Màu sơn", "Trắng");
    row.put("Nước sản xuất", "Việt Nam");
    row.put("Năm sản xuất", 2022);
    row.put("Số chỗ", 5);
    row.put("Niên hạn đến", 2042);
    row.put("Chủ xe", "Công ty Giả");
    row.put("Hình thức sở hữu", "Sở hữu");
    row.put("Bên cho thuê", null);
    row.put("Thiết bị GSHT", "Có");
    row.put("Camera", "x");
    row.put("Loại phù hiệu", "Xe taxi");
    row.put("Loại đề nghị", "Cấp mới");
    row.put("Thời hạn đề nghị", "5 năm");
    row.put("Cự ly (km)", null);
    row.put("Loại phù hiệu hiện có", null);
    row.put("Hết hạn phù hiệu hiện có", null);
    return row;
  }

  static Map<String, Object> taxiWith(String plate, String column, @Nullable Object value) {
    Map<String, Object> row = taxi(plate);
    row.put(column, value);
    return row;
  }

  static Path xlsx(Path folder, List<Map<String, Object>> rows) throws IOException {
    Path file = Files.createTempFile(folder, "fleet", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách xe");
      sheet.value(0, 0, "Ngày nộp: 14/09/2026");
      write(sheet, 3, rows);
    }
    return file;
  }

  /** A workbook of so many taxis, written row by row. */
  static Path large(Path folder, int count) throws IOException {
    Path file = Files.createTempFile(folder, "large", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách xe");
      sheet.value(0, 0, "Ngày nộp: 14/09/2026");
      write(sheet, 3, List.of(taxi(Samples.plate(0))));
      for (int from = 0; from < count; from += 1_000) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = from; i < Math.min(from + 1_000, count); i++) {
          rows.add(taxi(Samples.plate(i)));
        }
        writeRows(sheet, 4 + from, rows);
        sheet.flush();
      }
    }
    return file;
  }

  static void write(Worksheet sheet, int headerRow, List<Map<String, Object>> rows) {
    List<String> headers = new ArrayList<>(rows.get(0).keySet());
    for (int i = 0; i < headers.size(); i++) {
      sheet.value(headerRow, i, headers.get(i));
    }
    writeRows(sheet, headerRow + 1, rows);
  }

  private static void writeRows(Worksheet sheet, int first, List<Map<String, Object>> rows) {
    List<String> headers = new ArrayList<>(rows.get(0).keySet());
    for (int r = 0; r < rows.size(); r++) {
      for (int i = 0; i < headers.size(); i++) {
        Object value = rows.get(r).get(headers.get(i));
        int at = first + r;
        if (value instanceof Number number) {
          sheet.value(at, i, number);
        } else if (value instanceof LocalDate date) {
          sheet.value(at, i, date);
          sheet.style(at, i).format("dd/MM/yyyy").set();
        } else if (value != null) {
          sheet.value(at, i, value.toString());
        }
      }
    }
  }

  static Path csv(Path folder, String separator, String mark, List<Map<String, Object>> rows)
      throws IOException {
    StringBuilder text = new StringBuilder(mark).append("Ngày nộp: 14/09/2026\r\n\r\n\r\n");
    text.append(String.join(separator, rows.get(0).keySet())).append("\r\n");
    for (Map<String, Object> row : rows) {
      List<String> cells = new ArrayList<>();
      row.values().forEach(v -> cells.add(v == null ? "" : v.toString()));
      text.append(String.join(separator, cells)).append("\r\n");
    }
    return Files.writeString(
        Files.createTempFile(folder, "fleet", ".csv"), text, StandardCharsets.UTF_8);
  }

  static FleetSheet open(Path file) {
    SheetReading reading = FleetSheet.read(file, LocalDate.of(2000, 1, 1));
    assertThat(reading).isInstanceOf(SheetReading.Readable.class);
    return ((SheetReading.Readable) reading).sheet();
  }

  static List<SheetRow> rows(Path file) {
    List<SheetRow> rows = new ArrayList<>();
    assertThat(open(file).forEachRow(rows::add)).isEmpty();
    return rows;
  }

  static List<CheckedRow> checked(Path file) {
    FleetCheck check = FleetCheck.with(CHECK);
    return rows(file).stream().map(check::check).toList();
  }

  static String unreadable(Path file) {
    SheetReading reading = FleetSheet.read(file, DAY);
    assertThat(reading).isInstanceOf(SheetReading.Unreadable.class);
    return ((SheetReading.Unreadable) reading).code();
  }
}
