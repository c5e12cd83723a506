/**
 * The violation registry of docs/wire/registries.md §3; the only room that knows its names. That
 * wire is made up: nobody publishes one.
 */
@NullMarked
package vn.gtvt.sdk.license.violation.http;

import org.jspecify.annotations.NullMarked;
