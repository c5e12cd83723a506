package vn.gtvt.sdk.permits.licence;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
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
    @NotEmpty Set<@NotNull RevocationGround> grounds,
    @NotNull LocalDate signedOn,
    @Nullable LocalDate returnedOn) {
  /** Keeps a copy; a check speaks of what is missing. */
  public LicenceRevocation {
    if (grounds != null) {
      grounds = Collections.unmodifiableSet(new LinkedHashSet<>(grounds));
    }
  }

  /** Returns the day of the complete return, if there was one. */
  public Optional<LocalDate> returned() {
    return Optional.ofNullable(returnedOn);
  }
}
