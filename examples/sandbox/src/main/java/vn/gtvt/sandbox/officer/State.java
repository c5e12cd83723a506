package vn.gtvt.sandbox.officer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The states of a record as {@code TrangThai} gives them. */
enum State {
  WAITING("02", "Chờ tiếp nhận"),
  IN_WORK("04", "Đang xử lý"),
  APPROVED("06", "Đã duyệt"),
  REFUSED("07", "Không duyệt"),
  TAKEN_BACK("08", "Đã rút");

  private final String code;
  private final String text;

  State(String code, String text) {
    this.code = code;
    this.text = text;
  }

  boolean isOf(ObjectNode record) {
    return record.at("/TrangThai/_source/MaMuc").asText().equals(code);
  }

  void writeTo(ObjectNode record) {
    record
        .putObject("TrangThai")
        .putObject("_source")
        .put("MaMuc", code)
        .put("TenMuc", text)
        .put("type", "C_TrangThaiHoSo");
  }
}
