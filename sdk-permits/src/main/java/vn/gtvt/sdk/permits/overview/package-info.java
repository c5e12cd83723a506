/**
 * A transport company at a glance: what of its licences, badges, vehicles and routes is valid, what
 * expires, what is contradictory; as records and as one page.
 */
@NullMarked
package vn.gtvt.sdk.permits.overview;

import org.jspecify.annotations.NullMarked;
