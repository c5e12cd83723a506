package vn.gtvt.sdk.portal;

/** Whether a dossier with our reference is at the receiver. */
public sealed interface LookUp {
  /**
   * It is there.
   *
   * @param receipt its receipt
   */
  record Found(Receipt receipt) implements LookUp {}

  /** The receiver's own store has none at this moment. */
  record Absent() implements LookUp {}
}
