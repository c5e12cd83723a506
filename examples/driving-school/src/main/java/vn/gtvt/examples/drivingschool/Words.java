package vn.gtvt.examples.drivingschool;

import java.nio.file.Path;
import vn.gtvt.sdk.text.Bilingual;

/** Sentences about what keeps the program from going on. */
final class Words {
  private Words() {}

  static Problem cannotWrite(Path folder) {
    return new Problem(
        "Không ghi được vào thư mục %s. Chọn thư mục khác bằng -Dout=THƯ_MỤC rồi chạy lại."
            .formatted(folder),
        "Folder %s cannot be written to. Choose another one with -Dout=FOLDER.".formatted(folder));
  }

  static Problem needsPhotos() {
    return new Problem(
        "Có -Dsheet thì phải có cả -Dphotos=THƯ_MỤC_ẢNH.",
        "-Dsheet needs -Dphotos=FOLDER beside it.");
  }

  static Problem notReported(Bilingual why) {
    return new Problem(
        "Nơi nhận chưa nhận báo cáo khóa học. " + why.vi(),
        "The course was not taken. " + why.en());
  }

  static Bilingual unforeseen(Throwable cause) {
    String what = cause.getClass().getSimpleName();
    return new Bilingual(
        "Chương trình gặp lỗi ngoài dự tính (%s). Không có gì được gửi ra ngoài máy này."
            .formatted(what),
        "Something unforeseen happened (%s). Nothing left this machine.".formatted(what));
  }
}
