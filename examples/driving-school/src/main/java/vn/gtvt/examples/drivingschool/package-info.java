/**
 * A driving school's day: a course reported, licences prepared, permits filed. Copy what you need.
 */
@NullMarked
package vn.gtvt.examples.drivingschool;

import org.jspecify.annotations.NullMarked;
