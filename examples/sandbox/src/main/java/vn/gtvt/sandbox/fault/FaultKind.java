package vn.gtvt.sandbox.fault;

/** What a fault does to a call. The names are the {@code kind} of {@code POST /_sandbox/faults}. */
public enum FaultKind {
  /** The call is served as usual, but only after a wait. */
  DELAY,
  /** An HTTP error status is answered; nothing is stored. */
  HTTP_ERROR,
  /** An answer of the test's own is given, whatever it says; nothing is stored. */
  ANSWER,
  /** The connection is closed without an answer; nothing is stored. */
  CUT_BEFORE_WRITE,
  /** The call is carried out, then the connection is closed without an answer. */
  CUT_AFTER_WRITE,
  /** The connection is reset (TCP RST); nothing is stored. */
  RESET,
  /** The call is carried out; the answer promises more bytes than are sent. */
  HALF_BODY,
  /** The request is read and never answered; nothing is stored. */
  STALL,
  /** The call is carried out and answered with status 200 and bytes that are no JSON. */
  JUNK,
  /**
   * The answer is cut; the record is stored only after the first later look-up in the database that
   * asked for it was answered without it.
   */
  LATE_WRITE,
  /** The record is stored and answered, but {@code search} does not show it for a while. */
  LAGGING_SEARCH,
  /** An upload is answered as usual, but half of its bytes are kept. Portal doors only. */
  UNREADABLE,
  /** An upload is answered as usual, but a picture is kept saved anew. Portal doors only. */
  SAVED_ANEW,
  /** Of several files of one component only the first is kept; the answer does not say so. */
  LOSE_SECOND,
  /** The dossier is stored and answered, but for a while every look-up says that there is none. */
  TOO_EARLY,
  /** The status that the filer reads stays behind the officer's. */
  DRIFT,
  /** The answer contradicts what is really known, or itself; {@code violation.find} only. */
  CONTRADICT
}
