/**
 * A stand-in for a portal of the family iGate 2.0 / DIGO: log-in, catalogue, code, files, filing
 * with the forms of two procedures, look-up, fees and history, and the pages on which a person does
 * what no program may do.
 *
 * <p>What it speaks stands in {@code docs/wire/igate.md}.
 */
@NullMarked
package vn.gtvt.sandbox.igate;

import org.jspecify.annotations.NullMarked;
