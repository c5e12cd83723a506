package vn.gtvt.sandbox.td;

import java.time.Duration;
import java.time.Instant;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.course.Word;

/**
 * What a dossier's status says.
 *
 * @param number {@code trangThaiHoSoId}
 * @param supplement {@code trangThaiBoSung}; empty if nothing was ever asked for
 */
record Status(String number, String supplement) {
  private static final Duration OFFICER_LOOKS_AFTER = Duration.ofHours(1);

  static Status of(Moment dossier) {
    boolean wants = dossier.stage() == Stage.WANTS_PAPERS;
    Instant answered = dossier.course().answeredAt();
    if (wants) {
      return new Status("5", "Yêu cầu công dân bổ sung");
    }
    if (answered == null || dossier.now().isBefore(answered)) {
      return new Status(number(dossier.stage()), "");
    }
    boolean isSeen = !dossier.now().isBefore(answered.plus(OFFICER_LOOKS_AFTER));
    if (dossier.has(Word.SUPPLEMENT_FIRST) || isSeen || dossier.stage().isEnd()) {
      return new Status(number(dossier.stage()), isSeen ? "Hoàn thành bổ sung" : "");
    }
    // The number stays until an officer has looked at what came.
    return new Status("5", "Công dân đã gửi bổ sung");
  }

  static String number(Stage stage) {
    return Integer.toString(stage.number());
  }

  static String word(Stage stage) {
    return switch (stage) {
      case REGISTERED -> "Mới đăng ký";
      case RECEIVED -> "Được tiếp nhận";
      case NOT_RECEIVED -> "Không được tiếp nhận";
      case IN_WORK -> "Đang xử lý";
      case WANTS_PAPERS -> "Yêu cầu bổ sung giấy tờ";
      case WANTS_FEE -> "Yêu cầu thực hiện nghĩa vụ tài chính";
      case WITHDRAWING -> "Công dân yêu cầu rút hồ sơ";
      case STOPPED -> "Dừng xử lý";
      case DECIDED -> "Đã xử lý xong";
      case HANDED_OVER -> "Đã trả kết quả";
      case ODD -> "Đang luân chuyển";
    };
  }
}
