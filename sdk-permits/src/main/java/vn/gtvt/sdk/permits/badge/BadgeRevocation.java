package vn.gtvt.sdk.permits.badge;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision that revoked the badge of a vehicle (quyết định thu hồi phù hiệu, Điều 23.11 NĐ
 * 158/2024). Immutable.
 *
 * @param signedOn the day on which the decision was signed
 * @param returnedOn the day on which the badge was handed back; null if not yet
 * @param reportedLostOn the day on which the department got the report that the badge is lost; null
 *     if there is none
 * @param earlierSignedOn the day of the decision before this one; null if there was none. Whether
 *     it is the second within six months is told by the two days (inferred: the decree counts
 *     violations)
 */
public record BadgeRevocation(
    @NotNull LocalDate signedOn,
    @Nullable LocalDate returnedOn,
    @Nullable LocalDate reportedLostOn,
    @Nullable LocalDate earlierSignedOn) {

  /** Returns a first decision after which the badge was handed back. */
  public static BadgeRevocation returned(LocalDate signedOn, LocalDate returnedOn) {
    return new BadgeRevocation(signedOn, returnedOn, null, null);
  }

  /** Returns a first decision after which the badge was reported lost. */
  public static BadgeRevocation lost(LocalDate signedOn, LocalDate reportedLostOn) {
    return new BadgeRevocation(signedOn, null, reportedLostOn, null);
  }

  /** Returns the same decision as one that came after another. */
  public BadgeRevocation after(LocalDate earlier) {
    return new BadgeRevocation(signedOn, returnedOn, reportedLostOn, earlier);
  }

  /** Returns the day of return, if the badge was handed back. */
  public Optional<LocalDate> returned() {
    return Optional.ofNullable(returnedOn);
  }

  /** Returns the day of the report that the badge is lost, if there is one. */
  public Optional<LocalDate> lost() {
    return Optional.ofNullable(reportedLostOn);
  }

  /** Returns the day of the decision before this one, if there was one. */
  public Optional<LocalDate> earlier() {
    return Optional.ofNullable(earlierSignedOn);
  }
}
