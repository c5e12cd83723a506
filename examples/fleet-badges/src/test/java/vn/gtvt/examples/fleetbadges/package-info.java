/** The example as a person runs it: the whole way, single rows, bad input, other machines. */
@NullMarked
package vn.gtvt.examples.fleetbadges;

import org.jspecify.annotations.NullMarked;
