/**
 * What came of the fleet, and the three files that say so: figures for programs, a table for
 * spreadsheets, a page for people.
 */
@NullMarked
package vn.gtvt.examples.fleetbadges.result;

import org.jspecify.annotations.NullMarked;
