/**
 * Time as the authorities count it: the zone of Vietnam, behind a clock that a test or a demo can
 * set.
 */
@NullMarked
package vn.gtvt.sdk.time;

import org.jspecify.annotations.NullMarked;
