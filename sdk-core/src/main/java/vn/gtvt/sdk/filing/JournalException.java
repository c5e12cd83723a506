package vn.gtvt.sdk.filing;

/** The journal cannot do what it promises; the message says which one and what to do. */
public sealed class JournalException extends RuntimeException permits UnreadableFiling {
  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public JournalException(String message) {
    super(message);
  }

  /** Makes one with its cause. */
  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
