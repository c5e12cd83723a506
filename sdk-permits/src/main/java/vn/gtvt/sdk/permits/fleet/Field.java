package vn.gtvt.sdk.permits.fleet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * A column of the vehicle table: where its value goes in a request, and what companies and QLVT
 * (wire facts 3.4, 3.9) call it. The first name is the one a person is told.
 */
enum Field {
  NUMBER("", "STT", "TT", "số thứ tự"),
  PLATE(
      "vehicle.plate",
      "Biển kiểm soát",
      "Biển số xe",
      "Biển số",
      "BKS",
      "shortName",
      "phuong_tien"),
  CHASSIS("vehicle.chassis", "Số khung", "sokhung"),
  ENGINE("vehicle.engine", "Số máy", "Số động cơ", "somay"),
  CLASS("vehicle.vehicleClass", "Loại xe", "Phân loại xe", "Phân loại xe cơ giới", "loai_pt"),
  MAKE("vehicle.make", "Nhãn hiệu", "Nhãn hiệu xe", "Hiệu xe", "hieuxe"),
  COLOUR("vehicle.colour", "Màu sơn", "Màu xe", "mauson"),
  COUNTRY("vehicle.country", "Nước sản xuất", "Nước SX", "nuoc_sx"),
  YEAR("vehicle.yearOfManufacture", "Năm sản xuất", "Năm SX", "nam_sx"),
  SEATS("vehicle.seats", "Số chỗ", "Số chỗ ngồi", "Sức chứa", "Số ghế", "succhua"),
  SEATS_WITHOUT_DRIVER("vehicle.seats", "Số chỗ không kể lái xe", "Sức chứa không kể lái xe"),
  PAYLOAD("vehicle.payloadKg", "Trọng tải", "Tải trọng", "trongtai"),
  PAYLOAD_TONNES("vehicle.payloadKg", "Trọng tải tấn", "Tải trọng tấn"),
  LIFE("vehicle.lifeEnds", "Niên hạn đến", "Niên hạn", "Năm hết niên hạn", "nam_hetnienhan"),
  OWNER("vehicle.owner", "Chủ xe", "Chủ phương tiện", "Chủ sở hữu", "nguoi_sohuu"),
  REGISTERED("vehicle.registeredOn", "Ngày đăng ký xe", "Ngày cấp đăng ký", "Ngày đăng ký"),
  HOLDING("vehicle.holding", "Hình thức sở hữu", "Sở hữu", "Quyền sử dụng"),
  LEASE_FORM("vehicle.lease.form", "Hợp đồng thuê", "Hình thức thuê", "Loại hợp đồng thuê"),
  LESSOR("vehicle.lease.lessor", "Bên cho thuê", "Chủ xe cho thuê"),
  LEASE_FROM("vehicle.lease.from", "Thuê từ ngày", "Thuê từ"),
  LEASE_UNTIL("vehicle.lease.until", "Thuê đến ngày", "Thuê đến", "Hết hạn thuê"),
  TRACKING(
      "vehicle.trackingDevice", "Thiết bị GSHT", "GSHT", "GPS", "Thiết bị giám sát hành trình"),
  CAMERA("vehicle.driverCamera", "Camera", "Camera giám sát", "Camera lái xe"),
  KIND("kind", "Loại phù hiệu", "Phù hiệu đề nghị", "Loại phù hiệu đề nghị", "loai_ph"),
  OCCASION("occasion", "Loại đề nghị", "Hình thức đề nghị", "Đề nghị"),
  TERM("validUntil", "Thời hạn đề nghị", "Thời hạn", "Đề nghị đến ngày"),
  ROUTE_KM("routeKm", "Cự ly", "Cự ly tuyến", "cu_ly"),
  BADGE_NUMBER("currentBadge.number", "Phù hiệu hiện có", "Số phù hiệu hiện có"),
  BADGE_KIND("currentBadge.kind", "Loại phù hiệu hiện có"),
  BADGE_UNTIL(
      "currentBadge.validUntil", "Hết hạn phù hiệu hiện có", "Hạn phù hiệu hiện có", "ngay_hh");

  private static final Map<String, Field> BY_NAME = byName();

  /** Remarks in brackets that change nothing: units and reminders. */
  private static final Set<String> HARMLESS =
      Set.of(
          "kg",
          "km",
          "cho",
          "nam",
          "ngay",
          "dd mm yyyy",
          "ngay thang nam",
          "bat buoc",
          "neu co",
          "ke ca lai xe",
          "gom ca lai xe",
          "tinh ca lai xe",
          "ca lai xe",
          "co khong",
          "x",
          "gps",
          "vin",
          "de nghi");

  private static final Set<String> TONNES = Set.of("t", "tan");

  private final String path;
  private final List<String> names;

  Field(String path, String... names) {
    this.path = path;
    this.names = List.of(names);
  }

  /** Returns where the value goes in a request. */
  String path() {
    return path;
  }

  /** Returns the column of a heading, or null if it is none of ours. */
  static @Nullable Field ofHeading(String heading) {
    Field exact = BY_NAME.get(VietnameseText.fold(heading));
    if (exact != null) {
      return exact;
    }
    Field found = BY_NAME.get(CellText.key(heading));
    String remark = VietnameseText.fold(CellText.inBrackets(heading));
    if (found == null || remark.isEmpty() || HARMLESS.contains(remark)) {
      return found;
    }
    boolean leavesOutDriver =
        (remark.contains("lai xe") || remark.contains("nguoi lai"))
            && Stream.of("khong", "chua", "tru", "ngoai").anyMatch(remark::startsWith);
    if (found == SEATS && leavesOutDriver) {
      return SEATS_WITHOUT_DRIVER;
    }
    // "Loại phù hiệu (đang có)" is another column than "Loại phù hiệu": a remark that is not known
    // changes the meaning.
    return found == PAYLOAD && TONNES.contains(remark) ? PAYLOAD_TONNES : null;
  }

  /** Returns what a person calls the value at a path, or nothing if no column holds it. */
  static Optional<String> nameOf(String path) {
    for (Field field : values()) {
      if (field.path.equals(path)) {
        return Optional.of(field.names.get(0));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Field> byName() {
    Map<String, Field> byName = new HashMap<>();
    for (Field field : values()) {
      field.names.forEach(name -> byName.put(VietnameseText.fold(name), field));
    }
    return Map.copyOf(byName);
  }
}
