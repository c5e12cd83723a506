package vn.gtvt.sdk.procedure;

/** How sure a fact is. */
public enum Confidence {
  /** Read in a primary source: the text of the law or the national portal. */
  VERIFIED,
  /** Read in a secondary source. */
  SECONDARY,
  /** General knowledge without a stored source. */
  GENERAL,
  /** Concluded from other facts. */
  INFERRED,
  /** Sources disagree. */
  CONFLICTING,
  /** Not known. */
  UNKNOWN
}
