package vn.gtvt.sdk.portal;

/** What became of a wish to withdraw a dossier (rút hồ sơ). */
public enum Withdrawal {
  /** It is withdrawn. */
  DONE,
  /** The wish is noted; an officer decides on it. */
  ASKED
}
