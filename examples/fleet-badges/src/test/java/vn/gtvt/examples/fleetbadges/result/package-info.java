/** The three result files with hostile values. */
@NullMarked
package vn.gtvt.examples.fleetbadges.result;

import org.jspecify.annotations.NullMarked;
