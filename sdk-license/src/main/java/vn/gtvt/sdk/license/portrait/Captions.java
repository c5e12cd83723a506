package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.text.Bilingual;

/** The few words of previews and contact sheets. */
final class Captions {
  static final Bilingual SHEET = new Bilingual("Ảnh chân dung của lớp", "Portraits of the class");
  static final Bilingual LOOK =
      new Bilingual(
          "Máy không kiểm tra được, người xem đánh dấu:",
          "No program can judge these; a person ticks them off:");

  private Captions() {}

  static Bilingual verdict(PortraitReport report) {
    if (report.finding(FindingCode.DECODE_NOT_NOW).isPresent()) {
      return new Bilingual("Chưa xem được, hãy thử lại", "Not looked at yet, try again");
    }
    return switch (report.verdict()) {
      case ACCEPT -> new Bilingual("Dùng được", "Can be filed");
      case ACCEPT_AFTER_REPAIR ->
          new Bilingual("Dùng được sau khi sửa", "Can be filed after repair");
      case REJECT -> new Bilingual("Cần ảnh khác", "Another picture is needed");
    };
  }
}
