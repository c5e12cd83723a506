package vn.gtvt.sdk.permits.fleet;

import org.jspecify.annotations.Nullable;

/** A row as the file has it; valid only until the next one is read. */
interface RawRow {
  /** Returns the row's number as a person sees it, from 1. */
  int number();

  /** Returns how many columns may hold something. */
  int width();

  /**
   * Returns a text without outer blanks, a BigDecimal, a {@link BrokenCell}, or null where nothing
   * stands.
   */
  @Nullable Object value(int column);
}
