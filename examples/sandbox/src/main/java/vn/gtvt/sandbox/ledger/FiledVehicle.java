package vn.gtvt.sandbox.ledger;

/**
 * One appearance of a vehicle in one record.
 *
 * @param recordId the receiver's id of the record
 * @param reference the client's own reference ({@code shortName})
 * @param badgeKind the kind of badge ({@code dichVu})
 * @param vehicle the vehicle, with what is decided on it
 */
public record FiledVehicle(
    String recordId, String reference, String badgeKind, LedgerVehicle vehicle) {}
