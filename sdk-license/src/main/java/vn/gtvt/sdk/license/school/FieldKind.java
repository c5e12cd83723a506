package vn.gtvt.sdk.license.school;

/** How the canonical text of a field is written. */
public enum FieldKind {
  /** Words. */
  TEXT,
  /** A code of some list; never a number to count with. */
  CODE,
  /** A day, {@code yyyy-MM-dd}; what could not be read stands as it came. */
  DATE,
  /** A whole number. */
  NUMBER
}
