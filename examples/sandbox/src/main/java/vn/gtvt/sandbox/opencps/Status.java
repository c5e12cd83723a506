package vn.gtvt.sandbox.opencps;

import java.util.Locale;

/** The status words: section 5 of the wire page. */
enum Status {
  NEW("Mới đăng ký", 1, "101"),
  RECEIVING("Chờ tiếp nhận", 2, "102"),
  PROCESSING("Đang xử lý", 4, "103"),
  WAITING("Chờ bổ sung", 5, "104"),
  PAYING("Chờ thanh toán", 6, "105"),
  CORRECTING("Yêu cầu sửa hồ sơ", 4, "106"),
  CANCELLING("Yêu cầu rút hồ sơ", 7, "107"),
  CANCELLED("Đã rút", 7, "108"),
  RELEASING("Đã có kết quả, chờ trả", 9, "109"),
  DONE("Hoàn thành", 10, "110"),
  DENIED("Từ chối tiếp nhận", 8, "111"),
  UNRESOLVED("Không giải quyết", 3, "112");

  private final String text;
  private final int national;
  private final String step;

  Status(String text, int national, String step) {
    this.text = text;
    this.national = national;
    this.step = step;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String text() {
    return text;
  }

  /** The code of the step that has this status. */
  String step() {
    return step;
  }

  /**
   * The number on the national side by the map {@code ocps}; of what it leaves out, the nearest.
   */
  int national() {
    return national;
  }

  boolean isOver() {
    return this == CANCELLED || this == DONE || this == DENIED || this == UNRESOLVED;
  }
}
