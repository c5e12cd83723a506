package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import vn.gtvt.sandbox.course.Stage;

/** The words and numbers of section 6.3. The numbers are on purpose not the national ones. */
record StatusWord(int id, String name) {
  static StatusWord of(Stage stage) {
    return switch (stage) {
      case REGISTERED -> new StatusWord(0, "Mới đăng ký");
      case RECEIVED -> new StatusWord(2, "Được tiếp nhận");
      case NOT_RECEIVED -> new StatusWord(3, "Không được tiếp nhận");
      case IN_WORK -> new StatusWord(4, "Đang xử lý");
      case WANTS_PAPERS -> new StatusWord(5, "Yêu cầu bổ sung giấy tờ");
      case WANTS_FEE -> new StatusWord(8, "Yêu cầu thực hiện nghĩa vụ tài chính");
      case WITHDRAWING -> new StatusWord(9, "Công dân yêu cầu rút hồ sơ");
      case STOPPED -> new StatusWord(10, "Dừng xử lý");
      case DECIDED -> new StatusWord(11, "Đã xử lý xong");
      case HANDED_OVER -> new StatusWord(16, "Đã trả kết quả");
      case ODD -> new StatusWord(17, "Hồ sơ đang luân chuyển");
    };
  }

  /** The id of the word; in real portals every installation has its own. */
  String taskId() {
    return String.format(Locale.ROOT, "60e4000000000000000000%02x", id);
  }

  void writeTo(ObjectNode dossier) {
    dossier.putObject("dossierStatus").put("id", id).put("name", name);
    dossier.putObject("dossierTaskStatus").put("id", taskId()).put("name", name);
  }
}
