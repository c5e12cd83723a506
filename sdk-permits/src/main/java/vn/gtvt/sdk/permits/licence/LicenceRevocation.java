package vn.gtvt.sdk.permits.licence;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision that revoked a licence (quyết định thu hồi). Immutable.
 *
 * @param grounds why
 * @param signedOn the day on which the decision was signed
 * @param returnedOn the day on which licence and badges were all handed back; null if not yet
 */
public record LicenceRevocation(
    @NotEmpty Set<RevocationGround> grounds,
    @NotNull LocalDate signedOn,
    @Nullable LocalDate returnedOn) {
  /** Keeps a copy. */
  public LicenceRevocation {
    grounds = Set.copyOf(grounds);
  }

  /** Returns the day of the complete return, if there was one. */
  public Optional<LocalDate> returned() {
    return Optional.ofNullable(returnedOn);
  }
}
