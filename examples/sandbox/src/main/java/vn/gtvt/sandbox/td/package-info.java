/**
 * A stand-in for a portal of the TD family (.NET): submit, read, supplement, withdraw, fee request
 * and result, with its envelopes and its habits.
 *
 * <p>What it speaks stands in {@code docs/wire/td.md}.
 */
@NullMarked
package vn.gtvt.sandbox.td;

import org.jspecify.annotations.NullMarked;
