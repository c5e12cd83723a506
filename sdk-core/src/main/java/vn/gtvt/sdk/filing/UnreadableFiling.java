package vn.gtvt.sdk.filing;

/** What the journal holds of one filing cannot be read back; the others are not touched by it. */
final class UnreadableFiling extends JournalException {
  private static final long serialVersionUID = 1L;

  UnreadableFiling(String what, RuntimeException cause) {
    super(what + " cannot be read back; restore the journal from a copy", cause);
  }

  UnreadableFiling(String message) {
    super(message);
  }
}
