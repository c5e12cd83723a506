/** What came of the run, and the page that shows it. */
@NullMarked
package vn.gtvt.examples.drivingschool.result;

import org.jspecify.annotations.NullMarked;
