package vn.gtvt.sdk.permits.fleet;

/** Bounds of what is read; beyond them a file is no vehicle sheet but a mistake or an attack. */
final class Limits {
  static final int ROWS = 200_000;
  static final int COLUMNS = 200;
  static final int CELL_CHARACTERS = 32_000;

  /** Rows among which the header is looked for. */
  static final int HEAD_ROWS = 100;

  static final long CSV_BYTES = 256L << 20;

  /** A sheet of 200,000 rows and 30 columns is about 270 MB of XML. */
  static final long WORKSHEET_BYTES = 320L << 20;

  /** Shared texts, styles and the like; the library keeps the shared texts in memory. */
  static final long PART_BYTES = 64L << 20;

  static final long WORKBOOK_BYTES = 512L << 20;
  static final int PARTS = 2_000;

  /** Sheets of real fleets shrink to a tenth or a twentieth; zip bombs to a thousandth. */
  static final int RATIO = 250;

  static final long RATIO_COUNTS_FROM = 4L << 20;

  /** All cells of one row at their longest, three bytes a character, with room for markup. */
  static final long ROW_BYTES = 20L << 20;

  /** One tag or one text; 32,000 characters as character references need no more. */
  static final int TEXT_BYTES = 320 << 10;

  static final int DEPTH = 256;

  /** Parts beside the spreadsheet (comments' drawings, other programs' data) are less tidy. */
  static final int LOOSE_DEPTH = 10_000;

  /** The widest sheet that spreadsheets know; the library makes room up to the last cell. */
  static final int EXCEL_COLUMNS = 16_384;

  private Limits() {}
}
