package vn.gtvt.sandbox.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One vehicle of a record.
 *
 * @param plate the plate as it was written in the record
 * @param outcome what was decided
 * @param badgeNumber number of the badge, if granted
 * @param reason the officer's sentence in Vietnamese, if not granted
 */
public record LedgerVehicle(
    String plate, Outcome outcome, @Nullable String badgeNumber, @Nullable String reason) {}
