package vn.gtvt.sdk.procedure;

/** How much of a procedure was read. */
public enum Coverage {
  /** Papers, times, fee, authority and channels of the newest edition. */
  COMPLETE,
  /** That the code exists, and little more; its remarks say what was not read. */
  CODES_ONLY
}
