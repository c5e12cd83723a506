/**
 * Whole fleets: a company's vehicle sheet read row by row, the check of all its vehicles, their
 * grouping into applications, and what of them expires when.
 */
@NullMarked
package vn.gtvt.sdk.permits.fleet;

import org.jspecify.annotations.NullMarked;
