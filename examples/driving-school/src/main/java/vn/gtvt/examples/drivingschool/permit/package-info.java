/** What the school files for itself: teachers and training cars. */
@NullMarked
package vn.gtvt.examples.drivingschool.permit;

import org.jspecify.annotations.NullMarked;
