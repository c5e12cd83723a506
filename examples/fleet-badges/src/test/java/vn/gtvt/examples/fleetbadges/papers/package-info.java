/** The papers as a reader of PDF finds them. */
@NullMarked
package vn.gtvt.examples.fleetbadges.papers;

import org.jspecify.annotations.NullMarked;
