/**
 * Health certificates as facilities write them (SIGNDATA, school.md §10) and as a registry gives
 * them (docs/wire/registries.md §2); the only room that knows their names.
 */
@NullMarked
package vn.gtvt.sdk.license.health.gksklx;

import org.jspecify.annotations.NullMarked;
