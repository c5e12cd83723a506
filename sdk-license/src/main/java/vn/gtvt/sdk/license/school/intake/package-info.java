/**
 * From a school's sheet and its folder of pictures to a course file: read, checked, pictures made
 * to fit, written and signed; with a page that shows each learner and what is wrong.
 */
@NullMarked
package vn.gtvt.sdk.license.school.intake;

import org.jspecify.annotations.NullMarked;
