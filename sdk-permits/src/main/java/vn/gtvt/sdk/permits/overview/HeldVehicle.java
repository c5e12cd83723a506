package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;

/**
 * A vehicle of the fleet, without anybody's name. Immutable.
 *
 * @param plate its plate, canonical
 * @param yearOfManufacture year of manufacture; null if not known
 * @param seats its seats; null if not known or a goods vehicle
 * @param lifeEnds last day of its life (niên hạn); null if not known
 * @param leaseUntil last day of the lease; null if owned
 */
public record HeldVehicle(
    String plate,
    @Nullable Integer yearOfManufacture,
    @Nullable SeatCount seats,
    @Nullable LocalDate lifeEnds,
    @Nullable LocalDate leaseUntil) {
  /** Guards what is required. */
  public HeldVehicle {
    Objects.requireNonNull(plate, "plate == null");
  }

  /**
   * Takes what the overview needs of a vehicle, complete or not.
   *
   * @throws IllegalStateException if it has no plate
   */
  public static HeldVehicle of(Vehicle vehicle) {
    return new HeldVehicle(
        vehicle.plate(),
        vehicle.knownYear().orElse(null),
        vehicle.seats().orElse(null),
        vehicle.lifeEnds().orElse(null),
        vehicle.lease().map(LeaseContract::until).orElse(null));
  }
}
