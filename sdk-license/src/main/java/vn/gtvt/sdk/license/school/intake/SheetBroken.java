package vn.gtvt.sdk.license.school.intake;

import java.io.Serial;

/** A sheet that cannot be read on. Never leaves the package. */
final class SheetBroken extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;

  SheetBroken(String code) {
    super(code);
    this.code = code;
  }

  String code() {
    return code;
  }
}
