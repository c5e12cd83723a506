/**
 * What a driving school files with its province: its licence, the permits of its training cars, the
 * certificates of its teachers.
 */
@NullMarked
package vn.gtvt.sdk.license.school.permit;

import org.jspecify.annotations.NullMarked;
