package vn.gtvt.sdk.permits.fleet;

import vn.gtvt.sdk.text.Bilingual;

/** What came of opening a vehicle sheet: a sheet, or the reason why there is none. */
public sealed interface SheetReading {
  /**
   * The file holds a vehicle table.
   *
   * @param sheet head and rows
   */
  // Always named with its owner in front, so nobody takes it for java.lang.Readable.
  @SuppressWarnings("JavaLangClash")
  record Readable(FleetSheet sheet) implements SheetReading {}

  /**
   * The file cannot be used; nothing of it was taken.
   *
   * @param code stable code for programs, e.g. {@code sheet.file.missing}
   * @param message what happened and what to do, in both languages
   */
  record Unreadable(String code, Bilingual message) implements SheetReading {}
}
