package vn.gtvt.sdk.filing;

/** Is told where the engine is, so that a test can kill it there. */
@FunctionalInterface
interface Probe {
  Probe NONE = (filing, operation, point) -> {};

  /** The places around an act. */
  enum Point {
    /** Nothing is written yet. */
    BEFORE_INTENT,
    /** The intent is durable, nothing was sent. */
    AFTER_INTENT,
    /** The act was done or not, nobody has written how it ended. */
    AFTER_ACT,
    /** How it ended is durable. */
    AFTER_OUTCOME
  }

  void at(Filing filing, String operation, Point point);
}
