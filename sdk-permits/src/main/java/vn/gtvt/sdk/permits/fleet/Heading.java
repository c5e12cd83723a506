package vn.gtvt.sdk.permits.fleet;

/** Tells the heading of a table. Implementations are immutable and safe for concurrent use. */
interface Heading {
  /** Returns how many known columns a row names; 0 if it is no heading. */
  int columns(RawRow row);

  /** Returns the code of the words for a file without such a heading. */
  String missing();
}
