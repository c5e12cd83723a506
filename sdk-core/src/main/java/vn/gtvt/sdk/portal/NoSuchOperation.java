package vn.gtvt.sdk.portal;

import vn.gtvt.sdk.text.Bilingual;

/** Words for an operation that a platform does not have. */
final class NoSuchOperation {
  private NoSuchOperation() {}

  static <T> Outcome<T> answer(String vi, String en) {
    return new Outcome.NotSupported<>(
        new Bilingual(
            "Hệ thống tiếp nhận không có chức năng " + vi + ". Làm việc này trực tiếp trên cổng.",
            "The receiver has no way to " + en + ". Do it on its own site."));
  }
}
