/**
 * The dialect of OpenCPS 2 portals, written from {@code docs/wire/opencps.md}; the only room that
 * knows their wire names, date formats and ways of saying no.
 */
@NullMarked
package vn.gtvt.sdk.portal.opencps;

import org.jspecify.annotations.NullMarked;
