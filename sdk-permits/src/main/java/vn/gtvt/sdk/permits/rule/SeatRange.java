package vn.gtvt.sdk.permits.rule;

import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.procedure.Condition;

/** Seats without the driver for which a condition is meant; open where the data state no end. */
record SeatRange(int least, int most) {
  static SeatRange of(Condition basis) {
    return new SeatRange(
        basis.parameter("minSeats").orElse(0),
        basis.parameter("maxSeats").orElse(Integer.MAX_VALUE));
  }

  /**
   * Says whether the vehicle is meant; one whose seats are not stated is meant only by an open
   * range.
   */
  boolean holds(Vehicle vehicle) {
    boolean open = least == 0 && most == Integer.MAX_VALUE;
    return open || vehicle.seats().filter(this::holds).isPresent();
  }

  boolean holds(SeatCount seats) {
    return seats.withoutDriver() >= least && seats.withoutDriver() <= most;
  }
}
