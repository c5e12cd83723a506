package vn.gtvt.examples.fleetbadges.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A made-up copy of the contract under which a vehicle is used, marked so that nobody takes it for
 * one.
 */
final class LeaseCopy {
  private LeaseCopy() {}

  static void write(Operator operator, Vehicle vehicle, LeaseContract lease, Path file)
      throws IOException {
    try (Paper paper = new Paper(Papers.FOOTER)) {
      paper.centred(Style.STAMP, Paper.LEFT, Paper.RIGHT, Papers.STAMP);
      paper.gap(22);
      paper.centred(Style.TITLE, Paper.LEFT, Paper.RIGHT, lease.form().toUpperCase(Locale.ROOT));
      paper.gap(14);
      paper.paragraph(Style.TEXT, "Bên cho thuê (Bên A): " + lease.lessor());
      paper.paragraph(Style.TEXT, "Bên thuê (Bên B): " + operator.name());
      paper.paragraph(Style.TEXT, "Mã số doanh nghiệp: " + operator.enterpriseCode());
      paper.gap(8);
      paper.paragraph(
          Style.TEXT,
          "Bên A giao cho Bên B sử dụng xe biển kiểm soát %s, nhãn hiệu %s, số khung %s."
              .formatted(vehicle.plate(), vehicle.make(), vehicle.chassis()));
      paper.paragraph(
          Style.TEXT,
          "Thời hạn: từ ngày %s đến hết ngày %s."
              .formatted(VietnamTime.written(lease.from()), VietnamTime.written(lease.until())));
      paper.gap(22);
      paper.centred(Style.STAMP, Paper.LEFT, Paper.RIGHT, Papers.STAMP);
      paper.save(file);
    }
  }
}
