package vn.gtvt.sdk.permits.fleet;

/**
 * A column as a person sees it. Immutable.
 *
 * @param letter its letters above the spreadsheet, e.g. {@code G}
 * @param header its heading as the company wrote it, e.g. {@code Năm sản xuất}
 */
public record SheetColumn(String letter, String header) {
  /** Returns the letters of a column counted from 0: 0 is {@code A}, 26 is {@code AA}. */
  static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
