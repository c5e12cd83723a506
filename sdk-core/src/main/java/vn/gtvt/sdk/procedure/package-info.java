/**
 * The law as dated data: what a procedure needs on a date, with the source of every fact and how
 * sure it is.
 *
 * <p>Definitions are JSON files that each module brings for its own procedures; this package reads
 * them and answers by date. What is marked unknown or inferred in a file stays so in what a caller
 * sees.
 */
@NullMarked
package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.NullMarked;
