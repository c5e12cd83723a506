package vn.gtvt.sdk.filing;

/**
 * A filer's wish to withdraw a dossier (rút hồ sơ). Immutable.
 *
 * @param reason why, for the officer
 * @param asked whether the receiver has noted it
 */
record Wish(String reason, boolean asked) {
  /** Hides the reason: it may name people. */
  @Override
  public String toString() {
    return "Wish[" + (asked ? "asked" : "not asked yet") + "]";
  }
}
