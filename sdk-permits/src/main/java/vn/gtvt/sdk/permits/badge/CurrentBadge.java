package vn.gtvt.sdk.permits.badge;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The badge that a vehicle has now. Immutable.
 *
 * @param kind its kind
 * @param number its number; empty if not known
 * @param validUntil its last day
 */
public record CurrentBadge(@NotNull BadgeKind kind, String number, @NotNull LocalDate validUntil) {
  /** Says whether the badge is still valid on a day. */
  public boolean isValidOn(LocalDate day) {
    return !day.isAfter(validUntil);
  }
}
