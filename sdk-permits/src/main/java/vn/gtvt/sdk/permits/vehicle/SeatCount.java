package vn.gtvt.sdk.permits.vehicle;

/**
 * Number of seats (sức chứa), said both ways: the law counts without the driver, registration
 * papers with him. Immutable.
 *
 * @param withoutDriver seats for passengers only (không kể lái xe), 0 or more
 */
public record SeatCount(int withoutDriver) {
  /**
   * Guards the number.
   *
   * @throws IllegalArgumentException below 0 or above 500
   */
  public SeatCount {
    if (withoutDriver < 0 || withoutDriver > 500) {
      throw new IllegalArgumentException("seats < 0 or > 500: " + withoutDriver);
    }
  }

  /** Returns the count of a registration paper, which includes the driver. */
  public static SeatCount withDriver(int seats) {
    return new SeatCount(seats - 1);
  }

  /** Returns the count as the law has it, without the driver. */
  public static SeatCount withoutDriver(int seats) {
    return new SeatCount(seats);
  }

  /** Returns the count as registration papers have it. */
  public int withDriver() {
    return withoutDriver + 1;
  }
}
