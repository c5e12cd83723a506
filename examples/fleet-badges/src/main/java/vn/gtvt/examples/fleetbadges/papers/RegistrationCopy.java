package vn.gtvt.examples.fleetbadges.papers;

import java.io.IOException;
import java.nio.file.Path;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.time.VietnamTime;

/** A made-up copy of a vehicle's registration, marked so that nobody takes it for one. */
final class RegistrationCopy {
  private RegistrationCopy() {}

  static void write(Vehicle vehicle, Path file) throws IOException {
    try (Paper paper = new Paper(Papers.FOOTER)) {
      paper.centred(Style.STAMP, Paper.LEFT, Paper.RIGHT, Papers.STAMP);
      paper.gap(22);
      paper.centred(Style.TITLE, Paper.LEFT, Paper.RIGHT, "BẢN SAO CHỨNG NHẬN ĐĂNG KÝ XE Ô TÔ");
      paper.gap(14);
      paper.paragraph(Style.STRONG, "Biển kiểm soát: " + vehicle.plate());
      paper.paragraph(Style.TEXT, "Chủ xe: " + vehicle.owner());
      paper.paragraph(Style.TEXT, "Loại xe: " + vehicle.vehicleClass().vietnamese());
      paper.paragraph(Style.TEXT, "Nhãn hiệu: " + vehicle.make());
      paper.paragraph(Style.TEXT, "Màu sơn: " + vehicle.colour());
      paper.paragraph(Style.TEXT, "Số khung: " + vehicle.chassis());
      paper.paragraph(Style.TEXT, "Số máy: " + vehicle.engine());
      paper.paragraph(Style.TEXT, "Nước sản xuất: " + vehicle.country());
      paper.paragraph(Style.TEXT, "Năm sản xuất: " + vehicle.yearOfManufacture());
      paper.paragraph(Style.TEXT, "Sức chứa: " + Papers.capacity(vehicle));
      if (vehicle.registeredOn().isPresent()) {
        String day = VietnamTime.written(vehicle.registeredOn().get());
        paper.paragraph(Style.TEXT, "Ngày đăng ký: " + day);
      }
      paper.gap(22);
      paper.centred(Style.STAMP, Paper.LEFT, Paper.RIGHT, Papers.STAMP);
      paper.save(file);
    }
  }
}
