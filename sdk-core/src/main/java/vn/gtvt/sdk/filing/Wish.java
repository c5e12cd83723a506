package vn.gtvt.sdk.filing;

/**
 * A filer's wish to withdraw a dossier (rút hồ sơ). Immutable.
 *
 * @param reason why, for the officer
 * @param asked whether the receiver has noted it
 * @param seen whether the receiver's status showed it: what shows it no more was denied
 */
record Wish(String reason, boolean asked, boolean seen) {
  /** The wish of an owner, before the receiver heard it. */
  static Wish of(String reason) {
    return new Wish(reason, false, false);
  }

  /** The receiver has noted it. */
  Wish noted() {
    return new Wish(reason, true, seen);
  }

  /** The receiver's status shows it. */
  Wish shown() {
    return new Wish(reason, true, true);
  }

  /** Hides the reason: it may name people. */
  @Override
  public String toString() {
    return "Wish[" + (asked ? "asked" : "not asked yet") + "]";
  }
}
