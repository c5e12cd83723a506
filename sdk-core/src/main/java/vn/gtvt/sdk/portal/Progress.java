package vn.gtvt.sdk.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;

/**
 * Where a dossier stands at the receiver. Immutable.
 *
 * @param status neutral status with the receiver's own word
 * @param number the receiver's dossier number; null if it gave none
 * @param receivedAt when it was taken up; null if not yet
 * @param appointment when the result is promised (hẹn trả); null if not said
 * @param decidedAt when it was decided; null if not yet
 * @param decisions what was decided, subject by subject; empty before
 */
public record Progress(
    DossierStatus status,
    @Nullable String number,
    @Nullable Instant receivedAt,
    @Nullable Instant appointment,
    @Nullable Instant decidedAt,
    List<Decision> decisions) {
  /** Keeps a copy. */
  public Progress {
    decisions = List.copyOf(decisions);
  }
}
