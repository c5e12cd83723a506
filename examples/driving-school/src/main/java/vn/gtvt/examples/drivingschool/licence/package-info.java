/** Licence exchanges: decided, prepared, and handed to the citizen. */
@NullMarked
package vn.gtvt.examples.drivingschool.licence;

import org.jspecify.annotations.NullMarked;
