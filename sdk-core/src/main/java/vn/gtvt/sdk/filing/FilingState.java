package vn.gtvt.sdk.filing;

/** What a filing's owner has to know at a glance. */
public enum FilingState {
  /** On its way, or waiting for something outside: the engine goes on by itself. */
  OPEN,
  /** Decided: the result, good or bad, is there. */
  FINISHED,
  /** Not taken: by our own check, or by the receiver. Nothing is filed there. */
  REFUSED,
  /** Withdrawn from the receiver at the filer's wish (rút hồ sơ). */
  WITHDRAWN,
  /** Given up at the filer's wish before anything was filed. */
  CANCELLED,
  /** The engine must not go on alone; the problem says what a person has to do. */
  NEEDS_PERSON
}
