package vn.gtvt.sdk.permits.fleet;

/** Text of a CSV cell that a spreadsheet shows as it is: not run, not rounded, not a date. */
final class SpreadsheetText {
  /** Spreadsheets keep fifteen digits of a number. */
  private static final int EXACT_DIGITS = 15;

  /** First characters that make a formula; the last four are what some programs take for them. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SpreadsheetText() {}

  /** Returns a text behind an apostrophe if a spreadsheet would run it. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** Returns a number plate or paper's number, behind an apostrophe if it would be changed too. */
  static String identifier(String cell) {
    return isLongNumber(cell) || isPower(cell) || isDate(cell) ? "'" + cell : harmless(cell);
  }

  private static boolean isLongNumber(String cell) {
    boolean leadingZero = cell.length() > 1 && cell.charAt(0) == '0';
    return areDigits(cell, 0, cell.length()) && (leadingZero || cell.length() > EXACT_DIGITS);
  }

  /** The plate 29E-1234 is a very small number to a spreadsheet. */
  private static boolean isPower(String cell) {
    int power = Math.max(cell.indexOf('E'), cell.indexOf('e'));
    boolean signed =
        power + 1 < cell.length()
            && (cell.charAt(power + 1) == '-' || cell.charAt(power + 1) == '+');
    return power > 0
        && areDigits(cell, 0, power)
        && areDigits(cell, power + (signed ? 2 : 1), cell.length());
  }

  /** The licence 05/2026 is a month to a spreadsheet. */
  private static boolean isDate(String cell) {
    int parts = 0;
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == '/' || cell.charAt(i) == '-') {
        if (i - from > 4 || !areDigits(cell, from, i)) {
          return false;
        }
        parts++;
        from = i + 1;
      }
    }
    return parts == 2 || parts == 3;
  }

  private static boolean areDigits(String cell, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }
}
