package vn.gtvt.sdk.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one subject of a dossier. Immutable.
 *
 * @param subject e.g. a plate; empty for the dossier as a whole
 * @param granted whether the request was granted
 * @param documentNumber number of the paper issued, e.g. of the badge; null if refused
 * @param validUntil last day of the paper issued; null if refused or without term
 * @param reason the authority's words for a refusal; null if granted
 */
public record Decision(
    String subject,
    boolean granted,
    @Nullable String documentNumber,
    @Nullable LocalDate validUntil,
    @Nullable String reason) {
  /** Guards what is required. */
  public Decision {
    Objects.requireNonNull(subject, "subject == null");
  }

  /** Hides the authority's words: they may name people. */
  @Override
  public String toString() {
    return "Decision["
        + subject
        + ", "
        + (granted ? "granted" : "refused")
        + ", "
        + documentNumber
        + ", "
        + validUntil
        + "]";
  }
}
