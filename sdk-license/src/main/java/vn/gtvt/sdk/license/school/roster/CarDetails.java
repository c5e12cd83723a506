package vn.gtvt.sdk.license.school.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of training cars has to say of a car and no program's list holds. Immutable.
 *
 * @param automatic whether the gearbox is automatic; null if the list's class tells (B.01), or it
 *     is not known
 * @param learnerPlates plates "TẬP LÁI" that it carries
 * @param auxiliaryBrake whether the teacher has a brake
 * @param inspectedOn day of the inspection
 * @param inspectionValidUntil last day of the inspection
 */
public record CarDetails(
    @Nullable Boolean automatic,
    @Nullable Integer learnerPlates,
    @Nullable Boolean auxiliaryBrake,
    @Nullable LocalDate inspectedOn,
    @Nullable LocalDate inspectionValidUntil) {
  /** Nothing is known. */
  public static final CarDetails NONE = new CarDetails(null, null, null, null, null);
}
