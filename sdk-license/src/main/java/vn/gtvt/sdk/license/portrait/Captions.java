package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.text.Bilingual;

/** The few words of previews and contact sheets. */
final class Captions {
  static final Bilingual SHEET = new Bilingual("Ảnh chân dung của lớp", "Portraits of the class");
  static final Bilingual LOOK =
      new Bilingual(
          "Máy không kiểm tra được, người xem đánh dấu:",
          "No program can judge these; a person ticks them off:");

  private Captions() {}

  static Bilingual verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> new Bilingual("Dùng được", "Can be filed");
      case ACCEPT_AFTER_REPAIR ->
          new Bilingual("Dùng được sau khi sửa", "Can be filed after repair");
      case REJECT -> new Bilingual("Cần ảnh khác", "Another picture is needed");
    };
  }
}
