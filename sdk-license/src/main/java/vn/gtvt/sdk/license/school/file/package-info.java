/**
 * The files of a course, {@code DANG_KY_KHOA_HOC} (since 07/2026) and {@code BAO_CAO1} (before):
 * read, written, edited. The only room that knows a wire name of them (school.md 2 and 3).
 */
@NullMarked
package vn.gtvt.sdk.license.school.file;

import org.jspecify.annotations.NullMarked;
