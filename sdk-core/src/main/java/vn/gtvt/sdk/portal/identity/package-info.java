/**
 * Who logged in, as VNeID and the national log-in say it: claims read as data. The only room that
 * knows their names (wire facts 1.6).
 */
@NullMarked
package vn.gtvt.sdk.portal.identity;

import org.jspecify.annotations.NullMarked;
