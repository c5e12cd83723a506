package vn.gtvt.sandbox.portal;

/** Where an organisation's account stands with the agency. */
public enum AccountState {
  /** Registered, but the code from the e-mail was not given yet, or nothing was submitted. */
  DRAFT,
  /** Submitted; the agency has not decided. */
  WAITING,
  /** Accepted. */
  APPROVED,
  /** Refused; the reason can be read and the registration amended. */
  REFUSED,
  /** Locked, whatever was decided before. */
  LOCKED
}
