package vn.gtvt.sdk.filing;

/** What happens when the same content of the same tenant is filed a second time. */
public enum Resubmission {
  /**
   * The filing that is open or granted is given back; after a refusal or a withdrawal a new attempt
   * is made, linked to the old one.
   */
  ONCE,
  /** A new attempt is made in any case, linked to the one before. */
  INSIST
}
