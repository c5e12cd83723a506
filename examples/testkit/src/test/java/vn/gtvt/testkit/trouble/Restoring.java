package vn.gtvt.testkit.trouble;

/** When a journal is treated as one that was restored from a copy. */
public enum Restoring {
  NEVER,
  /** Before anything was sent: the receiver is asked whether it has the dossier. */
  AT_ONCE,
  /** When the receiver has it: it is asked where the dossier stands. */
  LATE;

  /** Returns what an operation needs to be walked at all. */
  public static Restoring of(String operation) {
    return switch (operation) {
      case "ASK_RECONCILE" -> AT_ONCE;
      case "ASK_FOLLOW" -> LATE;
      default -> NEVER;
    };
  }
}
