/**
 * A transport company's spreadsheet becomes granted badges: read, check, file, follow, report.
 * {@code DemoRun} tells the story; everything else is one room of it.
 */
@NullMarked
package vn.gtvt.examples.fleetbadges;

import org.jspecify.annotations.NullMarked;
