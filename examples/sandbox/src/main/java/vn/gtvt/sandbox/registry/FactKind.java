package vn.gtvt.sandbox.registry;

/** Kinds of facts by which the officer refuses a badge. */
public enum FactKind {
  /** The vehicle was sold to another operator. */
  SOLD,
  /** No badge may be issued again until a date. */
  REISSUE_BAN,
  /** The tracking device sends no data. */
  NO_TRACKING_DATA
}
