package vn.gtvt.sdk.permits.fleet;

/**
 * A cell whose value nobody can know: a formula without a result, an error value, a text beyond all
 * bounds.
 *
 * @param shown what stands there, as a message may show it
 */
record BrokenCell(String shown) {}
