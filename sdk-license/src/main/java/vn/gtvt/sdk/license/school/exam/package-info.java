/**
 * Exam lists and results: BC2, its reply, the file of an exam day (SAT_HACH), results, and what
 * test devices counted. Read only: schools receive them. The only room that knows a wire name of
 * them (school.md 4 and 5).
 */
@NullMarked
package vn.gtvt.sdk.license.school.exam;

import org.jspecify.annotations.NullMarked;
