/**
 * The dialect of the national portal (Cổng Dịch vụ công quốc gia), written from {@code
 * docs/wire/national.md}: its open catalogue, and the look-up that an agency's adapter may do.
 */
@NullMarked
package vn.gtvt.sdk.portal.national;

import org.jspecify.annotations.NullMarked;
