package vn.gtvt.examples.fleetbadges.result;

/**
 * The figures of a run; each counts vehicles. From {@code filed} on they are the receiver's own.
 *
 * @param vehicles rows of the sheet
 * @param refusedByCheck rows that the offline check kept back
 * @param filed vehicles at the receiver
 * @param granted vehicles with a badge
 * @param notGranted vehicles that the authority refused
 * @param duplicatesAtReceiver vehicles that are at the receiver once more than they should be
 * @param lost vehicles that should be at the receiver and are not
 */
public record Counts(
    int vehicles,
    int refusedByCheck,
    int filed,
    int granted,
    int notGranted,
    int duplicatesAtReceiver,
    int lost) {}
