package vn.gtvt.sandbox.ledger;

/**
 * How a list of expected plates fared; each number counts vehicles.
 *
 * <p>{@code filed = granted + notGranted + undecided}, and {@code filed + lost} is the number of
 * distinct expected plates. A plate in several records counts by its best outcome.
 *
 * @param filed plates that are in at least one record
 * @param granted filed plates with a badge
 * @param notGranted filed plates that were refused in every record
 * @param duplicatesAtReceiver surplus appearances of a plate with the same kind of badge
 * @param lost plates that are in no record at all
 * @param undecided filed plates that wait for a decision
 */
public record Tally(
    int filed, int granted, int notGranted, int duplicatesAtReceiver, int lost, int undecided) {}
