package vn.gtvt.examples.fleetbadges;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import vn.gtvt.sdk.text.Bilingual;

/** Sentences about what keeps the program from going on. */
final class Words {
  private Words() {}

  static Problem cannotWrite(Path folder, Exception cause) {
    String vi = cause instanceof AccessDeniedException ? "không có quyền ghi" : "không ghi được";
    String en = cause instanceof AccessDeniedException ? "no permission" : "cannot be written to";
    return new Problem(
        "Thư mục kết quả %s: %s. Chọn thư mục khác bằng -Dout=THƯ_MỤC rồi chạy lại."
            .formatted(folder, vi),
        "Folder %s: %s. Choose another one with -Dout=FOLDER.".formatted(folder, en));
  }

  static Problem cannotReadRegistry(Path file) {
    return new Problem(
        "Không đọc được tệp dữ kiện của nơi nhận giả lập: %s.".formatted(file),
        "The sandbox's facts cannot be read: %s.".formatted(file));
  }

  static Problem notIssuedOn(String day) {
    return new Problem(
        "Không có quy định cấp phù hiệu nào cho ngày nộp %s. Xem lại ô \"Ngày nộp\" hoặc -Dtoday."
            .formatted(day),
        "No rules on badges are known for %s. Look at \"Ngày nộp\" or -Dtoday.".formatted(day));
  }

  static Bilingual unforeseen(Throwable cause) {
    String what = cause.getClass().getSimpleName();
    return new Bilingual(
        "Chương trình gặp lỗi ngoài dự tính (%s). Không hồ sơ nào được gửi ra ngoài máy này."
            .formatted(what),
        "Something unforeseen happened (%s). Nothing left this machine.".formatted(what));
  }
}
