package vn.gtvt.sandbox.ledger;

/** What happened to a record. */
public enum EntryKind {
  /** The record was stored. A repetition is a record of its own. */
  RECEIVED,
  /** The officer took the record up. */
  TAKEN_UP,
  /** The officer decided on every vehicle of the record. */
  DECIDED,
  /** The filer took the record back before it was decided. */
  TAKEN_BACK
}
