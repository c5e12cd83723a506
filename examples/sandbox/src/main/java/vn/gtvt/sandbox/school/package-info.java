/**
 * The door at which a driving school hands in its course file: docs/wire/course-report.md. The file
 * is judged by tables of its own.
 */
@NullMarked
package vn.gtvt.sandbox.school;

import org.jspecify.annotations.NullMarked;
