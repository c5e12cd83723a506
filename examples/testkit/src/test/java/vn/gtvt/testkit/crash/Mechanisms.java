package vn.gtvt.testkit.crash;

/**
 * What of the engine is at work; switched off only to see what it is good for.
 *
 * @param asks whether an unknown outcome is asked about
 * @param remembers whether the journal is there again after a crash
 */
record Mechanisms(boolean asks, boolean remembers) {
  static final Mechanisms ALL = new Mechanisms(true, true);
  static final Mechanisms WITHOUT_ASKING = new Mechanisms(false, true);
  static final Mechanisms WITHOUT_JOURNAL = new Mechanisms(true, false);
}
