package vn.gtvt.sdk.filing;

/** Where inside its step a filing stands. */
enum Phase {
  /** The step may be acted. */
  READY,
  /**
   * The intent is written and the act is under way; found after a restart, its outcome is unknown.
   */
  ACTING,
  /** The act was done or not: the receiver must be asked. */
  UNKNOWN
}
