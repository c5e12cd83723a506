package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.badge.BadgeKind;

/**
 * A badge that was issued to a company. Immutable.
 *
 * @param number its number; empty if not known
 * @param plate the vehicle's plate, canonical
 * @param kind its kind
 * @param validUntil its last day
 * @param revokedOn day on which it was revoked or handed back; null if neither
 * @param reinforcement whether it is for the days of a holiday only (phù hiệu tăng cường), beside
 *     the vehicle's own badge
 */
public record HeldBadge(
    String number,
    String plate,
    BadgeKind kind,
    LocalDate validUntil,
    @Nullable LocalDate revokedOn,
    boolean reinforcement) {
  /** Guards what is required. */
  public HeldBadge {
    Objects.requireNonNull(number, "number == null");
    Objects.requireNonNull(plate, "plate == null");
    Objects.requireNonNull(kind, "kind == null");
    Objects.requireNonNull(validUntil, "validUntil == null");
  }

  /** Returns a vehicle's own badge that was neither revoked nor handed back. */
  public static HeldBadge of(String number, String plate, BadgeKind kind, LocalDate validUntil) {
    return new HeldBadge(number, plate, kind, validUntil, null, false);
  }

  /** Says whether it counts where a vehicle has one badge: signs and reinforcement stand beside. */
  boolean isOwnBadgeOn(LocalDate day) {
    return isValidOn(day) && !reinforcement && kind != BadgeKind.TOURIST_SIGN;
  }

  boolean isValidOn(LocalDate day) {
    return !day.isAfter(validUntil) && !isRevokedOn(day);
  }

  boolean isRevokedOn(LocalDate day) {
    return revokedOn != null && !revokedOn.isAfter(day);
  }
}
