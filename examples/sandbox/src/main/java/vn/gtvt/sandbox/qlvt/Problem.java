package vn.gtvt.sandbox.qlvt;

import org.jspecify.annotations.Nullable;

/**
 * One reason for a refusal.
 *
 * @param code the {@code extensions.code}
 * @param field path of the field that is wrong, if it is one
 * @param message a sentence in Vietnamese
 */
record Problem(String code, @Nullable String field, String message) {
  static Problem input(String field, String message) {
    return new Problem("BAD_USER_INPUT", field, message);
  }

  static Problem missing(String field) {
    return input(field, "Thiếu trường bắt buộc " + field);
  }

  static Problem unknown(String field) {
    return input(field, "Trường " + field + " không có trong biểu mẫu");
  }

  static Problem mistyped(String field, String expected) {
    return input(field, "Trường " + field + " không đúng, cần " + expected);
  }
}
