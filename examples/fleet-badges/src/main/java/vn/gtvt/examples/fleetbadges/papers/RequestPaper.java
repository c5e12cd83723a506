package vn.gtvt.examples.fleetbadges.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.time.VietnamTime;

/** Giấy đề nghị cấp (cấp lại) phù hiệu: NĐ 158/2024/NĐ-CP, Phụ lục V, as companies print it. */
final class RequestPaper {
  private static final float MIDDLE = 250;
  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("TT", 24),
          new Table.Column("Biển kiểm soát", 72),
          new Table.Column("Sức chứa", 48),
          new Table.Column("Nhãn hiệu xe", 86),
          new Table.Column("Nước sản xuất", 58),
          new Table.Column("Năm sản xuất", 48),
          new Table.Column("Loại phù hiệu", 84),
          new Table.Column("Cấp hạn đến", 63));

  private RequestPaper() {}

  static void write(BadgeApplication application, Path file) throws IOException {
    try (Paper paper = new Paper(Papers.FOOTER)) {
      heads(paper, application);
      title(paper, application);
      items(paper, application);
      new Table(paper, COLUMNS).draw(rows(application.requests()));
      signature(paper, application.operator());
      paper.save(file);
    }
  }

  private static void heads(Paper paper, BadgeApplication application) throws IOException {
    float top = paper.height();
    String operator = application.operator().name().toUpperCase(Locale.ROOT);
    paper.centred(Style.STRONG, Paper.LEFT, MIDDLE - 10, operator);
    paper.centred(Style.TEXT, Paper.LEFT, MIDDLE - 10, "Số: " + application.paperNumber());
    float left = paper.height();
    paper.moveTo(top);
    paper.centred(Style.STRONG, MIDDLE, Paper.RIGHT, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    paper.centred(Style.STRONG, MIDDLE, Paper.RIGHT, "Độc lập - Tự do - Hạnh phúc");
    String place = application.operator().address().province() + ", ";
    paper.centred(Style.TEXT, MIDDLE, Paper.RIGHT, place + inWords(application.paperDate()));
    paper.moveTo(Math.min(left, paper.height()));
  }

  private static void title(Paper paper, BadgeApplication application) throws IOException {
    paper.gap(18);
    paper.centred(Style.TITLE, Paper.LEFT, Paper.RIGHT, "GIẤY ĐỀ NGHỊ CẤP (CẤP LẠI) PHÙ HIỆU");
    paper.gap(8);
    String addressed = "Kính gửi: " + application.authority().name();
    paper.centred(Style.TEXT, Paper.LEFT, Paper.RIGHT, addressed);
    paper.gap(10);
  }

  private static void items(Paper paper, BadgeApplication application) throws IOException {
    Operator operator = application.operator();
    Address at = operator.address();
    paper.paragraph(Style.TEXT, "1. Tên đơn vị kinh doanh vận tải: " + operator.name());
    paper.paragraph(
        Style.TEXT, "2. Địa chỉ: " + at.street() + ", " + at.ward() + ", " + at.province());
    paper.paragraph(Style.TEXT, "3. Số điện thoại (Fax): " + operator.phone());
    paper.gap(4);
    paper.paragraph(Style.TEXT, "Số lượng phù hiệu nộp lại: " + application.returnedBadges());
    paper.paragraph(Style.TEXT, "Đề nghị được cấp: " + application.requests().size());
    paper.gap(4);
    paper.paragraph(Style.TEXT, "Danh sách xe đề nghị cấp phù hiệu:");
    paper.gap(4);
  }

  private static List<List<String>> rows(List<BadgeRequest> requests) {
    List<List<String>> rows = new ArrayList<>();
    for (BadgeRequest request : requests) {
      Vehicle vehicle = request.vehicle();
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              vehicle.plate(),
              Papers.capacity(vehicle),
              vehicle.make(),
              vehicle.country(),
              Integer.toString(vehicle.yearOfManufacture()),
              request.kind().label().vi(),
              VietnamTime.written(request.validUntil())));
    }
    return rows;
  }

  private static void signature(Paper paper, Operator operator) throws IOException {
    paper.makeRoom(110);
    paper.gap(16);
    paper.centred(Style.STRONG, MIDDLE, Paper.RIGHT, "ĐẠI DIỆN ĐƠN VỊ KINH DOANH VẬN TẢI");
    paper.centred(Style.TEXT, MIDDLE, Paper.RIGHT, "(Ký, ghi rõ họ tên, đóng dấu)");
    paper.gap(46);
    paper.centred(Style.STRONG, MIDDLE, Paper.RIGHT, operator.representative());
  }

  private static String inWords(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "ngày %02d tháng %02d năm %d",
        date.getDayOfMonth(),
        date.getMonthValue(),
        date.getYear());
  }
}
