/** The course: from sheet and pictures to the answer of the department. */
@NullMarked
package vn.gtvt.examples.drivingschool.course;

import org.jspecify.annotations.NullMarked;
