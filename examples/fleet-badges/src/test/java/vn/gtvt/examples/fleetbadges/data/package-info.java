/**
 * Made-up companies and vehicles: the sheet that the example ships, and small sheets for single
 * tests.
 */
@NullMarked
package vn.gtvt.examples.fleetbadges.data;

import org.jspecify.annotations.NullMarked;
