package vn.gtvt.sandbox.ledger;

import java.time.Instant;
import java.util.List;

/**
 * All records that share one reference.
 *
 * @param reference the client's own reference ({@code shortName})
 * @param badgeKind the kind of badge ({@code dichVu}) of the first record
 * @param recordIds ids of the records in the order of receipt; more than one is a repetition
 * @param receivedAt when the first record was received
 * @param state the last thing that happened to the first record
 * @param vehicles the vehicles of the first record, with what is decided on them
 */
public record Dossier(
    String reference,
    String badgeKind,
    List<String> recordIds,
    Instant receivedAt,
    EntryKind state,
    List<LedgerVehicle> vehicles) {
  /** Copies the lists. */
  public Dossier {
    recordIds = List.copyOf(recordIds);
    vehicles = List.copyOf(vehicles);
  }
}
