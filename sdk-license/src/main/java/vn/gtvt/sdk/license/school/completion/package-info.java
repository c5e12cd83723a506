/**
 * What a school holds and hands in after a course: the learners with completion certificates, the
 * refusals that come back, the records that the law asks for, and a timetable without double
 * bookings (TT 14/2025/TT-BXD, Điều 25.1).
 */
@NullMarked
package vn.gtvt.sdk.license.school.completion;

import org.jspecify.annotations.NullMarked;
