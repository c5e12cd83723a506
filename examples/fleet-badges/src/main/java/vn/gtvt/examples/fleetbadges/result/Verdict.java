package vn.gtvt.examples.fleetbadges.result;

/** What came of one vehicle, and what its owner does next. */
public enum Verdict {
  /** A badge was issued. */
  GRANTED(
      "Được cấp",
      "granted",
      "✓",
      "Nhận phù hiệu, dán lên xe và ghi lịch xin cấp lại trước khi hết hạn."),
  /** The authority refused, with a reason. */
  NOT_GRANTED(
      "Không được cấp",
      "refused",
      "✕",
      "Xem lý do của cơ quan ở từng xe, khắc phục rồi nộp đề nghị mới cho riêng các xe này."),
  /** The offline check found a fault; nothing was filed. */
  TO_CORRECT(
      "Phải sửa trong bảng",
      "correct",
      "!",
      "Chưa nộp. Sửa các ô đã nêu, lưu thành bảng mới chỉ gồm các xe này rồi chạy lại."),
  /** Filed or on its way, but not decided. */
  PENDING(
      "Chưa có kết quả",
      "pending",
      "…",
      "Đọc lời nhắn ở từng xe và làm theo; đừng nộp lại khi chưa hỏi cơ quan nhận.");

  private final String label;
  private final String style;
  private final String sign;
  private final String nextStep;

  Verdict(String label, String style, String sign, String nextStep) {
    this.label = label;
    this.style = style;
    this.sign = sign;
    this.nextStep = nextStep;
  }

  /** Returns the Vietnamese words. */
  public String label() {
    return label;
  }

  /** Returns what to do with the vehicles of this group, in Vietnamese. */
  public String nextStep() {
    return nextStep;
  }

  /** Returns the name of its colours in the report. */
  String style() {
    return style;
  }

  /** Returns a sign that tells it apart without colours. */
  String sign() {
    return sign;
  }
}
