package vn.gtvt.sandbox.opencps;

/** Who calls: an account that is logged in. */
record Caller(String account) {
  /** The officer's own log-in. */
  static final String OFFICER = "can-bo";

  boolean isOfficer() {
    return account.equals(OFFICER);
  }
}
