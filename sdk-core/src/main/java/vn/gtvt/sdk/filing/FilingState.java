package vn.gtvt.sdk.filing;

/** What a filing's owner has to know at a glance. */
public enum FilingState {
  /** On its way: the engine goes on by itself. */
  OPEN,
  /** Decided: the result, good or bad, is there. */
  FINISHED,
  /** The receiver refused to take it; nothing is filed there. */
  REFUSED,
  /** The engine must not go on alone; the problem says what a person has to do. */
  NEEDS_PERSON
}
