package vn.gtvt.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a company keeps it: a head, and a row of 18 cells for each vehicle. */
final class SampleSheet {
  private static final List<List<String>> HEAD =
      List.of(
          List.of("Đơn vị", "Công ty TNHH Vận tải Mẫu (dữ liệu giả)"),
          List.of("Mã số doanh nghiệp", "2300000004"),
          List.of("Loại hình doanh nghiệp", "Công ty Cổ phần, TNHH, TNHH MTV"),
          List.of("Người đại diện", "Nguyễn Văn Mẫu"),
          List.of("Địa chỉ", "Số 1 đường Thử Nghiệm, Phường Kinh Bắc, Bắc Ninh"),
          List.of("Điện thoại", "0200000001"),
          List.of("Email", "mau@example.vn"),
          List.of("Giấy phép kinh doanh số", "24-0001/GPKDVT"),
          List.of("Ngày cấp giấy phép", "03/03/2025"),
          List.of("Cấp lần thứ", "1"),
          List.of("Cơ quan cấp giấy phép", "Sở Xây dựng tỉnh Bắc Ninh"),
          List.of("Loại hình kinh doanh", "Vận tải hành khách bằng taxi"),
          List.of("Kính gửi", "Sở Xây dựng tỉnh Bắc Ninh"),
          List.of("Mã tỉnh", "24"),
          List.of("Tỉnh", "Bắc Ninh"),
          List.of("Số văn bản", "05/2026/GĐN-MAU"),
          List.of("Ngày nộp", "14/09/2026"));

  private static final List<String> COLUMNS =
      List.of(
          "STT",
          "Biển kiểm soát (*)",
          "Số khung",
          "Số máy",
          "Loại xe",
          "Nhãn hiệu",
          "Màu sơn",
          "Nước sản xuất",
          "Năm sản xuất",
          "Số chỗ",
          "Chủ xe",
          "Ngày đăng ký xe",
          "Hình thức sở hữu",
          "GPS",
          "Camera",
          "Loại phù hiệu",
          "Loại đề nghị",
          "Thời hạn đề nghị");

  private SampleSheet() {}

  static void write(Path file, int vehicles) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Xe");
      int row = 0;
      for (List<String> line : HEAD) {
        sheet.value(row, 0, line.get(0));
        sheet.value(row++, 1, line.get(1));
      }
      for (int i = 0; i < COLUMNS.size(); i++) {
        sheet.value(row, i, COLUMNS.get(i));
      }
      for (int i = 0; i < vehicles; i++) {
        vehicle(sheet, ++row, i);
      }
    }
  }

  private static void vehicle(Worksheet sheet, int row, int number) {
    sheet.value(row, 0, number + 1);
    sheet.value(row, 1, SampleFleet.plate(number));
    sheet.value(row, 2, SampleFleet.chassis(number));
    sheet.value(row, 3, SampleFleet.engine(number));
    sheet.value(row, 4, "Ô tô con");
    sheet.value(row, 5, "HYUNDAI GRAND I10");
    sheet.value(row, 6, "Trắng");
    sheet.value(row, 7, "Việt Nam");
    sheet.value(row, 8, 2022);
    sheet.value(row, 9, 5);
    sheet.value(row, 10, "Công ty TNHH Vận tải Mẫu (dữ liệu giả)");
    sheet.value(row, 11, LocalDate.of(2022, 5, 5));
    sheet.style(row, 11).format("dd/MM/yyyy").set();
    sheet.value(row, 12, "Sở hữu");
    sheet.value(row, 13, "Có");
    sheet.value(row, 14, "Có");
    sheet.value(row, 15, "Taxi");
    sheet.value(row, 16, "Cấp mới");
    sheet.value(row, 17, "5 năm");
  }
}
