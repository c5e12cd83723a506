package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.gtvt.sdk.license.portrait.PortraitReport;

/**
 * The picture of a teacher and what its check found. Immutable.
 *
 * @param takenOn the day on which it was taken, as its owner says
 * @param report the check against {@code PortraitProfiles.TEACHER_BLUE}
 */
public record TeacherPhoto(@NotNull LocalDate takenOn, @NotNull PortraitReport report) {}
