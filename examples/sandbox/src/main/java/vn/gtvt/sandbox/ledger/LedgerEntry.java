package vn.gtvt.sandbox.ledger;

import java.time.Instant;
import java.util.List;

/**
 * One line of the ledger.
 *
 * @param sequence 1, 2, 3 and so on, without gaps
 * @param at when it happened, on the sandbox's clock
 * @param kind what happened
 * @param recordId the receiver's id of the record, 24 hex digits
 * @param reference the client's own reference ({@code shortName})
 * @param badgeKind the kind of badge ({@code dichVu})
 * @param vehicles the vehicles of the record, with what is decided on them
 */
public record LedgerEntry(
    long sequence,
    Instant at,
    EntryKind kind,
    String recordId,
    String reference,
    String badgeKind,
    List<LedgerVehicle> vehicles) {
  /** Copies the vehicles. */
  public LedgerEntry {
    vehicles = List.copyOf(vehicles);
  }
}
