package vn.gtvt.sdk.license.health;

/** What a health facility concluded; the codes are verified, their meaning is inferred. */
public enum Conclusion {
  /** A0-1: fit to drive (đủ điều kiện). */
  FIT,
  /** A0-2: not fit (không đủ điều kiện). */
  NOT_FIT,
  /** A0-3: to be examined again (khám lại). */
  EXAMINE_AGAIN,
  /** Another code: nothing is concluded from it. */
  UNCLEAR
}
