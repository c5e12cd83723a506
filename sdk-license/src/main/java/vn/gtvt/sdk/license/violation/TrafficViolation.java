package vn.gtvt.sdk.license.violation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One violation as the police's look-up shows it (school.md §11, verified). Immutable.
 *
 * @param plate plate as it is shown, e.g. {@code 99A-123.45}
 * @param plateColour colour of the plate in words; null if not said
 * @param vehicle kind of vehicle
 * @param at when, in Vietnam
 * @param place where
 * @param code dotted code of the act, e.g. {@code 12321.5.5.i.01}; null if none stands before it
 * @param act what was done
 * @param settlement whether it is settled
 * @param state the look-up's own word for that
 * @param unit who found it
 * @param offices where it can be settled
 */
public record TrafficViolation(
    String plate,
    @Nullable String plateColour,
    VehicleKind vehicle,
    LocalDateTime at,
    String place,
    @Nullable String code,
    String act,
    Settlement settlement,
    String state,
    String unit,
    List<SettlementOffice> offices) {
  /** Guards what is required and keeps a copy. */
  public TrafficViolation {
    Objects.requireNonNull(plate, "plate == null");
    Objects.requireNonNull(vehicle, "vehicle == null");
    Objects.requireNonNull(at, "at == null");
    Objects.requireNonNull(settlement, "settlement == null");
    offices = List.copyOf(offices);
  }

  /** Says whether it stands in no licence's way any more. */
  public boolean isSettled() {
    return settlement == Settlement.SETTLED;
  }

  /** Shows no place and no act: together with the plate they tell where somebody was. */
  @Override
  public String toString() {
    return "TrafficViolation[" + plate + ", " + settlement + "]";
  }
}
