package vn.gtvt.sdk.portal;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What every installation of every platform may have differently. Immutable.
 *
 * <p>A dialect brings one with what its sources say; the settings of an installation change single
 * lines of it.
 *
 * @param statuses what its status words mean
 * @param limits what files it takes
 * @param settle how long a write whose answer was lost may take to be found
 */
public record Installation(StatusTable statuses, UploadLimits limits, Duration settle) {
  /**
   * Guards the wait.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Installation {
    Objects.requireNonNull(statuses, "statuses == null");
    Objects.requireNonNull(limits, "limits == null");
    if (settle.isNegative()) {
      throw new IllegalArgumentException("settle must be >= 0");
    }
  }

  /** Returns an installation with these words and this wait, which takes every file. */
  public static Installation of(StatusTable statuses, Duration settle) {
    return new Installation(statuses, UploadLimits.none(), settle);
  }

  /** Returns the same with another meaning of one status word; the word may be new. */
  public Installation withStatus(String word, DossierStatus status) {
    return withStatuses(statuses.with(word, status));
  }

  /** Returns the same with another table of status words. */
  public Installation withStatuses(StatusTable value) {
    return new Installation(value, limits, settle);
  }

  /** Returns the same with other limits for files. */
  public Installation withLimits(UploadLimits value) {
    return new Installation(statuses, value, settle);
  }

  /** Returns the same with another wait; 0 or more. */
  public Installation withSettle(Duration value) {
    return new Installation(statuses, limits, value);
  }

  /** Returns why a file would not be taken, before a byte of it is sent, or nothing. */
  public <T> Optional<Outcome<T>> refusal(Attachment file) {
    Optional<Bilingual> problem = limits.problem(file);
    return problem.map(Outcome.Refused::new);
  }

  /**
   * Returns the wait, but at least twice the silence that a caller puts up with: a server that was
   * still busy when its answer was given up needs time to finish.
   *
   * @param patience how long a call waits for its answer
   */
  public Duration settleTime(Duration patience) {
    Duration least = patience.multipliedBy(2);
    return settle.compareTo(least) < 0 ? least : settle;
  }
}
