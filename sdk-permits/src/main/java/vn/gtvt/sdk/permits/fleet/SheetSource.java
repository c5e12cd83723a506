package vn.gtvt.sdk.permits.fleet;

import java.util.List;
import vn.gtvt.sdk.text.Bilingual;

/** One table of a file, whatever its format; may be walked again and again. */
interface SheetSource {
  /** Returns what a person should know about the choice of this table. */
  List<Bilingual> notes();

  /** Says whether dates are counted from 1904, as old Macintosh workbooks do. */
  boolean epoch1904();

  /**
   * Walks the rows from the first one on until the walker has enough.
   *
   * @throws SheetBroken if the file cannot be read on; what the walker throws passes unchanged
   */
  void walk(Walker walker) throws SheetBroken;

  /** Takes rows. */
  @FunctionalInterface
  interface Walker {
    /** Takes a row and says whether another is wanted. */
    boolean take(RawRow row);
  }
}
