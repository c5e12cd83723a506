package vn.gtvt.sdk.permits.fleet;

import vn.gtvt.sdk.text.Bilingual;

/**
 * A file that cannot be read on, with the words for the person who made it. Never leaves the
 * package.
 */
final class SheetBroken extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Bilingual words;

  SheetBroken(String code, Object... namesAndValues) {
    super(code);
    this.code = code;
    this.words = Words.get(code, namesAndValues);
  }

  String code() {
    return code;
  }

  Bilingual words() {
    return words;
  }
}
