package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fixed route for which a company has a notice of registration. Immutable.
 *
 * @param code its code (mã số tuyến)
 * @param distanceKm its length in km; null if not known
 * @param signedOn day of the notice
 * @param startedOn first day on which it was run; null if it was not yet
 * @param stoppedOn day on which it was stopped or the notice revoked; null if neither
 */
public record HeldRoute(
    String code,
    @Nullable Integer distanceKm,
    LocalDate signedOn,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate stoppedOn) {
  /** Guards what is required. */
  public HeldRoute {
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(signedOn, "signedOn == null");
  }

  boolean isRegisteredOn(LocalDate day) {
    return !signedOn.isAfter(day) && (stoppedOn == null || stoppedOn.isAfter(day));
  }
}
