package vn.gtvt.sdk.signature.verify;

/** What came out. */
public enum Verdict {
  /** It holds. */
  VALID,
  /** Nothing is wrong with it, but something that must be known is not. */
  UNDECIDED,
  /** It does not hold. */
  INVALID
}
