package vn.gtvt.sandbox.qlvt;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.table.Flaw;

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

  static Problem of(Flaw flaw) {
    return input(flaw.field(), flaw.message());
  }

  static Problem missing(String field) {
    return of(Flaw.missing(field));
  }

  static Problem unknown(String field) {
    return of(Flaw.unknown(field));
  }

  static Problem mistyped(String field, String expected) {
    return of(Flaw.mistyped(field, expected));
  }
}
