package vn.gtvt.examples.fleetbadges.data;

/** The columns of the sheet, in their order. */
public enum Column {
  NUMBER("STT", 5),
  PLATE("Biển kiểm soát", 14),
  CHASSIS("Số khung", 21),
  ENGINE("Số máy", 15),
  VEHICLE_CLASS("Loại xe", 20),
  MAKE("Nhãn hiệu", 20),
  COLOUR("Màu sơn", 10),
  COUNTRY("Nước sản xuất", 14),
  YEAR("Năm sản xuất", 12),
  SEATS("Số chỗ (kể cả lái xe)", 12),
  PAYLOAD("Trọng tải (kg)", 12),
  LIFE("Niên hạn đến", 12),
  OWNER("Chủ xe", 48),
  REGISTERED("Ngày đăng ký xe", 14),
  HOLDING("Hình thức sở hữu", 14),
  LEASE_FORM("Hợp đồng thuê", 26),
  LESSOR("Bên cho thuê", 40),
  LEASED_FROM("Thuê từ ngày", 13),
  LEASED_UNTIL("Thuê đến ngày", 13),
  TRACKING("Thiết bị GSHT", 12),
  CAMERA("Camera", 9),
  KIND("Loại phù hiệu", 17),
  OCCASION("Loại đề nghị", 12),
  TERM("Thời hạn đề nghị", 15),
  DISTANCE("Cự ly (km)", 10),
  CURRENT_NUMBER("Phù hiệu hiện có", 15),
  CURRENT_KIND("Loại phù hiệu hiện có", 18),
  CURRENT_UNTIL("Hết hạn phù hiệu hiện có", 15);

  private final String header;
  private final int width;

  Column(String header, int width) {
    this.header = header;
    this.width = width;
  }

  /** Returns the heading. */
  public String header() {
    return header;
  }

  /** Returns the width in characters. */
  int width() {
    return width;
  }
}
