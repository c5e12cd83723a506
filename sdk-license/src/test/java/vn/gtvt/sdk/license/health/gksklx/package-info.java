/** Signed certificates as facilities write them, whole and broken. */
@NullMarked
package vn.gtvt.sdk.license.health.gksklx;

import org.jspecify.annotations.NullMarked;
