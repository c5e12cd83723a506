/**
 * The dialect of QLVT, written from {@code docs/wire/qlvt-badge.md}; the only room that knows its
 * wire names. What is not verified there is configuration here.
 */
@NullMarked
package vn.gtvt.sdk.permits.qlvt;

import org.jspecify.annotations.NullMarked;
