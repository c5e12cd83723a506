package vn.gtvt.sandbox.opencps;

/** What the filer does to a dossier. */
enum EventKind {
  SUBMIT("1300", "Gửi hồ sơ trực tuyến"),
  ANSWER("1305", "Gửi bổ sung hồ sơ"),
  PAY("1306", "Thanh toán"),
  CORRECT("7100", "Yêu cầu sửa hồ sơ"),
  CANCEL("4100", "Rút hồ sơ"),
  ASK_CANCEL("4101", "Yêu cầu rút hồ sơ"),
  RESET("9000", "Thu hồi yêu cầu");

  final String code;
  final String title;

  EventKind(String code, String title) {
    this.code = code;
    this.title = title;
  }
}
