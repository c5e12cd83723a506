package vn.gtvt.sdk.permits.route;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A departure time (giờ xuất bến, nốt). Immutable.
 *
 * @param end the end of the route at which the vehicle departs
 * @param departure the time, to the minute
 */
public record Slot(@NotNull End end, @NotNull LocalTime departure) {
  /** Drops what is below the minute; a check speaks of what is missing. */
  public Slot {
    if (departure != null) {
      departure = departure.truncatedTo(ChronoUnit.MINUTES);
    }
  }

  /** Which end of the route. */
  public enum End {
    /** Bến đi. */
    DEPARTURE,
    /** Bến đến. */
    ARRIVAL
  }

  @Override
  public String toString() {
    return departure + (end == End.DEPARTURE ? " (bến đi)" : " (bến đến)");
  }
}
