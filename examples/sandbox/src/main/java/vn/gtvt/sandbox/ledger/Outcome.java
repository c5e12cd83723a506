package vn.gtvt.sandbox.ledger;

/** What the receiver decided on one vehicle. */
public enum Outcome {
  /** No decision yet. */
  UNDECIDED,
  /** A badge was granted. */
  GRANTED,
  /** No badge was granted. */
  NOT_GRANTED
}
