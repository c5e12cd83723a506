/**
 * Teachers and training cars out of a school's own program, so that they can be filed: the only
 * room that knows its element names. They are from one program and inferred (school.md 4).
 */
@NullMarked
package vn.gtvt.sdk.license.school.roster;

import org.jspecify.annotations.NullMarked;
