package vn.gtvt.sdk.license.violation;

import java.util.Objects;
import vn.gtvt.sdk.identifier.PlateNumber;

/**
 * Which vehicle is asked about. No source shows a look-up by person or by licence. Immutable.
 *
 * @param plate its plate
 * @param kind what it is
 */
public record ViolationQuestion(PlateNumber plate, VehicleKind kind) {
  /** Guards what is required. */
  public ViolationQuestion {
    Objects.requireNonNull(plate, "plate == null");
    Objects.requireNonNull(kind, "kind == null");
  }
}
