/** Answers of the violation registry, whole and broken. */
@NullMarked
package vn.gtvt.sdk.license.violation.http;

import org.jspecify.annotations.NullMarked;
