package vn.gtvt.sdk.signature.verify;

/** What a finding means for a signature. */
public enum Weight {
  /** Good to know. */
  NOTE,
  /** It holds, but somebody should look. */
  WARNING,
  /** It cannot be said whether it holds. */
  UNDECIDED,
  /** It does not hold. */
  INVALID
}
