package vn.gtvt.sdk.portal.dvcsync;

import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.text.Bilingual;

/** What is told to a person about a receiver that can only be written to. */
final class DvcSyncWords {
  private DvcSyncWords() {}

  static <T> Outcome<T> notConfigured(String what) {
    return new Outcome.Refused<>(
        new Bilingual(
            "Cấu hình kết nối chưa khai thủ tục hoặc thành phần " + what + ". Khai rồi nộp lại.",
            "The settings do not name " + what + ". State it and file again."));
  }

  /** The form names the item that is missing, by its name and not by its value. */
  static <T> Outcome<T> doesNotFit(IllegalArgumentException e) {
    String what = Answers.told(String.valueOf(e.getMessage()));
    return new Outcome.Refused<>(
        new Bilingual(
            "Hồ sơ không điền được vào biểu mẫu của cổng: " + what + ". Sửa hồ sơ rồi nộp lại.",
            "The dossier does not fit the portal's form: "
                + what
                + ". Correct it and file again."));
  }

  static <T> Outcome<T> nobodyToAsk() {
    return new Outcome.NotSupported<>(
        new Bilingual(
            "Kênh nộp này chỉ gửi được, không tra cứu được. Hỏi cơ quan tiếp nhận hoặc xem trên"
                + " cổng theo mã hồ sơ, rồi ghi lại kết quả.",
            "This channel can only send, not look up. Ask the agency or look at the portal by the"
                + " dossier code, and enter what you found."));
  }

  static <T> Outcome<T> noCode() {
    return new Outcome.NotSupported<>(
        new Bilingual(
            "Không còn mã hồ sơ đã cấp nên không tra cứu được. Hỏi cơ quan tiếp nhận theo tên đơn"
                + " vị và ngày nộp.",
            "The dossier code is not known any more, so nobody can look it up. Ask the agency by"
                + " name and day."));
  }
}
