/**
 * Time as the authorities count it: the zone of Vietnam, behind a clock that a test or a demo can
 * set, and the calendar of working days with its due dates.
 *
 * <p>Holidays are dated facts, one file a year; a day of a year whose plan is not known is still
 * answered, and the answer says that it is an estimate.
 */
@NullMarked
package vn.gtvt.sdk.time;

import org.jspecify.annotations.NullMarked;
