package vn.gtvt.sdk.license.school.check;

/** What a class drives, as far as deadlines and health certificates go by it. */
public enum ClassKind {
  /** A1, A, B1: reported on the opening day. */
  MOTORCYCLE,
  /** All others. */
  CAR
}
