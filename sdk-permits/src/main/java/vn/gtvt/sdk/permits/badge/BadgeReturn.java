package vn.gtvt.sdk.permits.badge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A badge that must be handed back (nộp lại phù hiệu, Điều 23.11, 23.12 NĐ 158/2024). A duty, not a
 * procedure: no portal takes it. Immutable.
 *
 * @param plate the vehicle
 * @param reason why
 * @param since the signing of the decision, or the day on which the vehicle left the business
 * @param returnedOn the day of return; null if not yet
 */
public record BadgeReturn(
    @NotBlank String plate,
    @NotNull Reason reason,
    @NotNull LocalDate since,
    @Nullable LocalDate returnedOn) {
  /** Why a badge is handed back. */
  public enum Reason {
    /** A decision revoked it (bị thu hồi). */
    REVOKED("revoked"),
    /** The vehicle was sold or let to another operator (chuyển nhượng, cho thuê). */
    TRANSFERRED("stopped"),
    /** The vehicle is not used in business any more (ngừng kinh doanh). */
    STOPPED("stopped");

    private final String filingCase;

    Reason(String filingCase) {
      this.filingCase = filingCase;
    }

    /** Returns the case in the definition {@code x-badge-return}. */
    public String filingCase() {
      return filingCase;
    }
  }

  /** Returns the day of return, if the badge was handed back. */
  public Optional<LocalDate> returned() {
    return Optional.ofNullable(returnedOn);
  }
}
