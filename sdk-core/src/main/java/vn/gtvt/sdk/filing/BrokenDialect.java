package vn.gtvt.sdk.filing;

/** A call of the host's or a dialect's code ended with an error, e.g. a class that is missing. */
final class BrokenDialect extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenDialect(Error cause) {
    super("a call broke off", cause);
  }

  /** Returns the name of what was thrown, for the history. */
  static String nameOf(RuntimeException bug) {
    Throwable cause = bug instanceof BrokenDialect ? bug.getCause() : null;
    return (cause == null ? bug : cause).getClass().getName();
  }
}
