package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.gtvt.sdk.license.portrait.PortraitReport;

/**
 * The picture of a teacher and what its check found. Immutable.
 *
 * @param takenOn the day on which it was taken, as its owner says
 * @param report the check of the very file that is handed in, against {@code
 *     PortraitProfiles.TEACHER_BLUE}; a repaired picture is checked again
 */
public record TeacherPhoto(@NotNull LocalDate takenOn, @NotNull PortraitReport report) {}
