package vn.gtvt.examples.fleetbadges;

/** Whether a person watches, so that a line may be drawn over and over. */
final class Terminal {
  private Terminal() {}

  /** What the warning warns of is asked for below. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isThere() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is a console without a terminal too, and a method to ask.
      return Boolean.TRUE.equals(java.io.Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
