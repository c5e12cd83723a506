package vn.gtvt.sdk.portal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param supplement the request for more papers that stands open; null if none
 * @param answered ids of the requests for more papers that were answered
 * @param results papers issued, ready to be fetched; empty before
 * @param nationalNumber the number on the national portal, beside the receiver's own; null if it
 *     has none
 */
public record Progress(
    DossierStatus status,
    @Nullable String number,
    @Nullable Instant receivedAt,
    @Nullable Instant appointment,
    @Nullable Instant decidedAt,
    List<Decision> decisions,
    @Nullable SupplementRequest supplement,
    List<String> answered,
    List<ResultFile> results,
    @Nullable String nationalNumber) {
  /** Keeps copies. */
  public Progress {
    Objects.requireNonNull(status, "status == null");
    decisions = List.copyOf(decisions);
    answered = List.copyOf(answered);
    results = List.copyOf(results);
  }

  /** Returns the request for more papers that is not among those answered, or nothing. */
  public Optional<SupplementRequest> openRequest() {
    return Optional.ofNullable(supplement).filter(asked -> !answered.contains(asked.id()));
  }

  /** Makes a progress of a receiver that names no number of the national portal. */
  public Progress(
      DossierStatus status,
      @Nullable String number,
      @Nullable Instant receivedAt,
      @Nullable Instant appointment,
      @Nullable Instant decidedAt,
      List<Decision> decisions,
      @Nullable SupplementRequest supplement,
      List<String> answered,
      List<ResultFile> results) {
    this(
        status,
        number,
        receivedAt,
        appointment,
        decidedAt,
        decisions,
        supplement,
        answered,
        results,
        null);
  }

  /** Makes a progress of a receiver that asks for no more papers and issues no files. */
  public Progress(
      DossierStatus status,
      @Nullable String number,
      @Nullable Instant receivedAt,
      @Nullable Instant appointment,
      @Nullable Instant decidedAt,
      List<Decision> decisions) {
    this(status, number, receivedAt, appointment, decidedAt, decisions, null, List.of(), List.of());
  }

  /** Hides the receiver's own words: they may name people. */
  @Override
  public String toString() {
    return "Progress["
        + (status.number() == 0 ? "unknown status" : "status " + status.number())
        + ", "
        + decisions
        + ", "
        + supplement
        + ", answered "
        + answered
        + ", "
        + results
        + "]";
  }
}
